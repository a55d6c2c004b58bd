import type { notUnderstood } from '../change/stated';
import { type Stated } from '../change/stated';
import type { JsonObject } from '../json/json-value';

/** Undefined means that the value is not there, or stands for "nothing said". */
export type Reader<Value> = (raw: unknown) => Value | undefined | typeof notUnderstood;

/** The properties of a resource that are read, by their API names, each with its reader. */
export type Readers = Readonly<Record<string, Reader<string | number | boolean | null>>>;

/** A record as it was read: nothing is defaulted or mended yet. */
export type ReadRecord<Of extends Readers> = Stated<{
  readonly [Name in keyof Of]: Exclude<ReturnType<Of[Name]>, typeof notUnderstood | undefined>;
}>;

/** Reads a record's properties. One that is not there is missing from the answer too. */
export function readFields<Of extends Readers>(readers: Of, raw: JsonObject): ReadRecord<Of> {
  const values: Record<string, unknown> = {};
  for (const name in readers) {
    const value = readers[name]?.(written(raw, name));
    if (value !== undefined) values[name] = value;
  }
  // Each reader has just put its own kind of value under its own name.
  return values as ReadRecord<Of>;
}

/** The display name stands in for a name that is missing or blank: the API makes it from the name. */
function written(raw: JsonObject, property: string): unknown {
  const value = raw[property];
  if (property !== 'name') return value;
  const blank = typeof value === 'string' && value.trim() === '';
  return value === undefined || value === null || blank ? raw.displayName : value;
}
