import {
  message,
  type ArgumentsOf,
  type Arguments,
  type Message,
  type MessageCode,
} from '../messages/message';
import { sentences } from '../messages/sentences';
import type { FieldName } from './field-name';

/** The stable name of a refusing rule; its sentence stands in the catalogue under `refusal.`. */
export type RefusalCode = MessageCode extends infer Code
  ? Code extends `refusal.${infer Rule}`
    ? Rule
    : never
  : never;

/**
 * Why a command was not carried out. `field` is the property of the command's record under which
 * the sentence belongs, if there is one; `record` is the record's name where the sentence is said
 * of one among many.
 */
export interface Refusal {
  readonly code: RefusalCode;
  readonly args: Arguments;
  readonly field?: FieldName;
  readonly record?: string;
}

/** The outcome of a rule or a command that can refuse. */
export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

/** A refusal of the rule with this code; without a field it concerns the command as a whole. */
export function refuse<Code extends RefusalCode>(
  code: Code,
  args: ArgumentsOf<`refusal.${Code}`>,
  field?: FieldName,
): Refusal;
export function refuse(code: RefusalCode, args: Arguments, field?: FieldName): Refusal {
  return field === undefined ? { code, args } : { code, args, field };
}

/** What a refusal says to people: what is allowed. */
export function sentenceOf({ code, args, record }: Refusal): Message {
  const sentence: Message = { code: `refusal.${code}`, args };
  return record === undefined ? sentence : message('sentence.ofRecord', { record, sentence });
}

/** What several refusals say, one sentence after the other. */
export function sentencesOf(refusals: readonly Refusal[]): Message {
  return sentences(refusals.map(sentenceOf));
}

/** The outcome of a command or rule that has nothing against it. */
export function accepted<Value>(value: Value): Outcome<Value> {
  return { ok: true, value };
}

/** The outcome of a refused command, with at least one reason. For thousands of reasons write the object: they do not fit into arguments. */
export function refused(...refusals: readonly Refusal[]): Outcome<never> {
  return { ok: false, refusals };
}
