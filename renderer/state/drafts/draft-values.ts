import { mapFields, type ValueOf, type ValuesOf } from '../../../shared/model/fields/derive';
import type { Field, Fields } from '../../../shared/model/fields/field';

/**
 * A field's value while it is edited. It is the value itself, but for a number: that is text, for
 * what is half typed ("abc", or nothing yet) must be able to stand there.
 */
export type DraftOf<Of extends Field> = ValueOf<Of> extends number ? string : ValueOf<Of>;

/** The values of a table's fields while they are edited. */
export type DraftsOf<Of extends Fields> = { readonly [Name in keyof Of]: DraftOf<Of[Name]> };

/** The draft of a value: what the field shows. */
export function draftOf<Of extends Field>(field: Of, value: ValueOf<Of>): DraftOf<Of> {
  const draft = typeof value === 'number' ? textOf(field, value) : value;
  return draft as DraftOf<Of>;
}

/** The value that a draft stands for; NaN, which every rule refuses, where that is no number. */
export function valueFrom<Of extends Field>(field: Of, draft: DraftOf<Of>): ValueOf<Of> {
  return typeof field.default === 'number' ? numberFrom(field, String(draft)) : draft;
}

/** The drafts of the values of a table's fields. */
export function draftsOf<Of extends Fields>(fields: Of, values: ValuesOf<Of>): DraftsOf<Of> {
  return mapFields(fields, (field, name) => draftOf(field, values[name])) as DraftsOf<Of>;
}

/** The values that drafts stand for. */
export function valuesFrom<Of extends Fields>(fields: Of, drafts: DraftsOf<Of>): ValuesOf<Of> {
  return mapFields(fields, (field, name) => valueFrom(field, drafts[name]));
}

/** The values that some drafts of a table stand for; those of other tables are passed over. */
export function changesFrom<Of extends Fields>(
  fields: Of,
  edits: Partial<DraftsOf<Of>>,
): Partial<ValuesOf<Of>> {
  const changes = Object.entries(edits).flatMap(([name, draft]) => {
    const field = fields[name];
    return field === undefined ? [] : [[name, valueFrom(field, draft)]];
  });
  return Object.fromEntries(changes) as Partial<ValuesOf<Of>>;
}

function textOf({ kind }: Field, value: number): string {
  return kind === 'optionalPort' && value === 0 ? '' : String(value);
}

function numberFrom({ kind }: Field, text: string): number {
  if (kind === 'optionalPort' && text.trim() === '') return 0;
  return /^\s*\d{1,15}\s*$/.test(text) ? Number(text) : Number.NaN;
}
