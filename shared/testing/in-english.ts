import type { Conflict } from '../files/import-preview';
import { sentenceOf, type Refusal } from '../commands/refusal';
import { format, sayIn } from '../messages/format';
import { defaultLocale } from '../messages/locale';
import { message, type KeptMessage, type Message } from '../messages/message';

/** What a person reads of a message. */
export function inEnglish(said: KeptMessage): string {
  return format(said, defaultLocale);
}

/** What a person reads of a code with its arguments. */
export const sayInEnglish = sayIn(defaultLocale);

/** What a person reads of a refusal. */
export function refusalInEnglish(refusal: Refusal | null | undefined): string {
  return refusal === null || refusal === undefined ? '' : inEnglish(sentenceOf(refusal));
}

/** What a person reads of a conflict, on one line. */
export function conflictInEnglish(conflict: Conflict): string {
  return inEnglish(message('import.conflictLine', { ...conflict }));
}

/** A message that says any text, for a test to which it does not matter which. */
export function prose(text: string): Message {
  return message('history.prose', { text });
}
