import type { JsonObject } from '../json/json-value';

/** What a value becomes that is there but cannot be understood. */
export const notUnderstood = Symbol('not understood');

/** Null means that the value is not there, or stands for "nothing". */
export type Reader<Value> = (raw: unknown) => Value | null | typeof notUnderstood;

/** The properties of a resource that are read, by their API names, each with its reader. */
export type Fields = Readonly<Record<string, Reader<string | number | boolean>>>;

/** A record as it was read: every property is there or null. Nothing is defaulted or mended yet. */
export type Loose<Of extends Fields> = {
  readonly [Name in keyof Of]: Exclude<ReturnType<Of[Name]>, typeof notUnderstood>;
};

/** Reads a record's properties; tells each whose value cannot be understood and takes it as absent. */
export function readFields<Of extends Fields>(
  fields: Of,
  raw: JsonObject,
  onNotUnderstood: (property: string) => void,
): Loose<Of> {
  const values: Record<string, unknown> = {};
  for (const name in fields) {
    const value = fields[name]?.(raw[name]);
    if (value === notUnderstood) onNotUnderstood(name);
    values[name] = value === notUnderstood ? null : value;
  }
  // Each reader has just put its own kind of value under its own name.
  return values as Loose<Of>;
}
