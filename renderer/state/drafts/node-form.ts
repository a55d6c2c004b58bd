import type { EditCommand } from '../../../shared/commands/command';
import type { FieldName } from '../../../shared/commands/field-name';
import type { TabId } from '../../../shared/model/fields/tab-id';
import type { Site } from '../../../shared/model/site';

/** What is edited of any node: its fields by their names. */
export type AnyDraft = Readonly<Record<string, unknown>>;

/**
 * What a person has changed and not saved yet: each field that differs from the record. Of a field
 * with an entry for each of many records, only the entries that differ.
 */
export type Edits<Draft extends object = AnyDraft> = Partial<Draft>;

/** A sentence that stands under a field; `field: null` belongs to the node as a whole. */
export interface FieldProblem {
  readonly field: FieldName | null;
  readonly message: string;
}

/** What saving would send, and what already cannot be put into a command. */
export interface FormCommands {
  readonly commands: readonly EditCommand[];
  readonly problems: readonly FieldProblem[];
}

/** One field of a form. */
export interface FormField<Value = unknown> {
  /** The tab on which it stands; null if what is wrong with it concerns the node as a whole. */
  readonly tab: TabId | null;
  /** What the site has; null when its record is not there (any more). */
  readonly saved: (site: Site) => Value | null;
  /** It holds an entry for each of many records, by their ids: each is an edit of its own. */
  readonly byId?: true;
  /** The names of its parts, under which the rules put their sentences. */
  readonly parts?: readonly FieldName[];
}

/** The fields of a form by their names. */
export type FormFields<Draft extends object> = {
  readonly [Name in keyof Draft]: FormField<Draft[Name]>;
};

/** Some fields of a form, and the commands that save them. */
export interface FormPart<Draft extends object> {
  readonly fields: FormFields<Draft>;
  /** The commands that save the edits. Only called while the record is there. */
  readonly commandsFor: (site: Site, edits: Edits<Draft>) => FormCommands;
}

/**
 * The fields of one node, over all its tabs. A draft is kept per node and not per tab, so that one
 * Save is one command, and a rule that looks at two tabs sees both.
 */
export interface NodeForm<Draft extends object = AnyDraft> extends FormPart<Draft> {
  /** The tabs that have fields, in the order in which they stand. */
  readonly tabs: readonly TabId[];
}

/** On which tab a field, or the part of one, stands; null if it is not of this form. */
export function tabOf({ fields }: NodeForm, name: string): TabId | null {
  const parts = (field: FormField): readonly string[] => field.parts ?? [];
  const field =
    fields[name] ?? Object.values(fields).find((candidate) => parts(candidate).includes(name));
  return field?.tab ?? null;
}
