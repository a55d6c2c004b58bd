import type * as z from 'zod';
import type { Field, Fields } from './field';

/** The value of a field. */
export type ValueOf<Of extends Field> = Of['default'];

/** The values of a table's fields, by their names. */
export type ValuesOf<Of extends Fields> = { readonly [Name in keyof Of]: ValueOf<Of[Name]> };

/** The fields of a table that a person may change. */
export type Editable<Of extends Fields> = {
  readonly [Name in keyof Of as Of[Name]['editable'] extends true ? Name : never]: Of[Name];
};

/** The name of a field of a table. */
export type NameOf<Of extends Fields> = keyof Of & string;

type Shape<Of extends Fields> = { [Name in keyof Of]: z.ZodType<ValueOf<Of[Name]>> };

/** The fields as they are kept, to be put into the schema of a record. */
export function keptShape<Of extends Fields>(fields: Of): Shape<Of> {
  return mapFields(fields, ({ kept }) => kept) as Shape<Of>;
}

/** The fields as a window may send them, to be put into the schema of a command. */
export function sentShape<Of extends Fields>(fields: Of): Shape<Of> {
  return mapFields(fields, ({ sent }) => sent) as Shape<Of>;
}

/** What the fields of a new record hold. */
export function defaultsOf<Of extends Fields>(fields: Of): ValuesOf<Of> {
  return mapFields(fields, (field) => field.default);
}

/** The values of a table's fields, of a record that has more than these. */
export function valuesOf<Of extends Fields>(fields: Of, record: ValuesOf<Of>): ValuesOf<Of> {
  return mapFields(fields, (_field, name) => record[name]);
}

/** The fields that a person may change; all others are in no command and in no form. */
export function editable<Of extends Fields>(fields: Of): Editable<Of> {
  const kept = Object.entries(fields).filter(([, field]) => field.editable);
  return Object.fromEntries(kept) as Editable<Of>;
}

/** The values without the blanks that people type around them, where these mean nothing. */
export function trimmed<Values extends object>(fields: Fields, values: Values): Values {
  const trims = ([name, value]: readonly [string, unknown]) =>
    typeof value === 'string' && fields[name]?.trimmed === true ? value.trim() : value;
  const entries = Object.entries(values).map(([name, value]) => [name, trims([name, value])]);
  return Object.fromEntries(entries) as Values;
}

/** Works something out for each field of a table; the caller knows what comes of each name. */
export function mapFields<Of extends Fields>(
  fields: Of,
  make: (field: Field, name: NameOf<Of>) => unknown,
): { readonly [Name in keyof Of]: unknown } {
  const made = Object.entries(fields).map(([name, field]) => [name, make(field, name)] as const);
  // An object of entries has lost the names that it was made of.
  return Object.fromEntries(made) as { readonly [Name in keyof Of]: unknown };
}
