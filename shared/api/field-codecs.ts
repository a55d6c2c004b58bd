import type { Field, Fields } from '../model/fields/field';
import type { FieldKind } from '../model/fields/field-kinds';
import { mapFields, type ValueOf, type ValuesOf } from '../model/fields/derive';
import type { Reader } from './fields';
import { choice, flag, text, trimmed, wholeNumber } from './readers';

/** How a kind of field stands in the API: read from whatever servers send, and written as the newest does. */
interface Codec {
  readonly read: (field: Field) => Reader<string | number | boolean>;
  readonly write: (value: unknown) => unknown;
}

const asItIs = (value: unknown): unknown => value;
const textCodec: Codec = { read: () => text, write: asItIs };
const trimmedCodec: Codec = { read: () => trimmed, write: asItIs };
const numberCodec: Codec = { read: () => wholeNumber, write: asItIs };
/** Numbers that the API writes as text. */
const numberAsText: Codec = { read: () => wholeNumber, write: String };

const codecs: Readonly<Record<FieldKind, Codec>> = {
  text: textCodec,
  name: trimmedCodec,
  description: textCodec,
  hostName: trimmedCodec,
  optionalHostName: trimmedCodec,
  interfaceAddress: trimmedCodec,
  multicastAddress: trimmedCodec,
  windowsPath: trimmedCodec,
  flag: { read: () => flag, write: asItIs },
  number: numberCodec,
  port: numberCodec,
  optionalPort: numberCodec,
  mtu: numberAsText,
  ttl: numberAsText,
  choice: { read: ({ kept }) => choice(kept), write: asItIs },
};

type ReadersOf<Of extends Fields> = {
  readonly [Name in keyof Of]: Reader<ValueOf<Of[Name]>>;
};

/** A reader for each field of a record's table: the name of a field is that of the API's property. */
export function readersOf<Of extends Fields>(fields: Of): ReadersOf<Of> {
  // The codec of a field's kind reads the field's own values.
  return mapFields(fields, (field) => codecs[field.kind].read(field)) as ReadersOf<Of>;
}

/** The fields of a record as the API writes them. */
export function writeFields<Of extends Fields>(
  fields: Of,
  record: ValuesOf<Of>,
): { readonly [Name in keyof Of]: unknown } {
  return mapFields(fields, ({ kind }, name) => codecs[kind].write(record[name]));
}
