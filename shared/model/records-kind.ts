import { message, type Message, type MessageCode } from '../messages/message';

/** A kind of record, by its name in the API. */
export type RecordsKind = MessageCode extends infer Code
  ? Code extends `kind.${infer Kind}`
    ? Exclude<Kind, 'other' | 'properties' | 'unknown'>
    : never
  : never;

/** Several records of a kind, as a part of a sentence. */
export function recordsOf(kind: RecordsKind): Message {
  return message(`kind.${kind}`);
}
