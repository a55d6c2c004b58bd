import type { EditCommand } from '../../../shared/commands/command';
import type { TabId } from '../../../shared/model/fields/tab-id';
import type { Site } from '../../../shared/model/site';

/**
 * What a person has typed and not saved yet: the text of each field that differs from the record.
 * Everything in a form is text, also a port ("abc" must be able to stand there) and a checkbox
 * (`flagText`); each form turns it into the record's own types when it is saved.
 */
export type Edits = Readonly<Partial<Record<string, string>>>;

/** A sentence that stands under a field; `field: null` belongs to the node as a whole. */
export interface Problem {
  readonly field: string | null;
  readonly message: string;
}

/** What saving would send, and what already cannot be put into a command. */
export interface FormCommands {
  readonly commands: readonly EditCommand[];
  readonly problems: readonly Problem[];
}

/**
 * The fields of one node, over all its tabs. A draft is kept per node and not per tab, so that one
 * Save is one command, and a rule that looks at two tabs sees both.
 */
export interface NodeForm {
  /** The tabs that have fields, in the order in which they stand. */
  readonly tabs: readonly TabId[];
  /** On which tab a field, or the field of a problem, stands; null if it is not of this form. */
  readonly tabOf: (field: string) => TabId | null;
  /** A field's text as the site has it; null when its record is not there (any more). */
  readonly savedText: (site: Site, field: string) => string | null;
  /** The commands that save the edits. Only called while the record is there. */
  readonly commandsFor: (site: Site, edits: Edits) => FormCommands;
}

/** A checkbox as text. */
export function flagText(on: boolean): string {
  return on ? 'on' : 'off';
}

/** Whether the text of a checkbox says that it is ticked. */
export function isOn(text: string): boolean {
  return text === 'on';
}

/** A whole number as people type it; NaN, which every rule refuses, for anything else. */
export function numberFrom(text: string): number {
  return /^\s*\d{1,15}\s*$/.test(text) ? Number(text) : Number.NaN;
}

/** A port of which 0 means "not set" (API): the field is then empty. */
export function optionalPortText(port: number): string {
  return port === 0 ? '' : String(port);
}

/** The counterpart of `optionalPortText`. */
export function optionalPortFrom(text: string): number {
  return text.trim() === '' ? 0 : numberFrom(text);
}

/** The form of a node that has nothing to fill in. */
export const noForm: NodeForm = {
  tabs: [],
  tabOf: () => null,
  savedText: () => null,
  commandsFor: () => ({ commands: [], problems: [] }),
};
