import { message, type Message } from '../messages/message';

/**
 * Why a text is not JSON, for people: cut off in the middle, or something else altogether.
 * The engine tells where it stopped; if that is the end of the text, the rest of it is missing.
 */
export function describeJsonError(text: string, error: unknown): Message {
  const said = error instanceof Error ? error.message : '';
  const position = Number(/at position (\d+)/.exec(said)?.[1] ?? -1);
  const cutOff = position >= text.trimEnd().length || /end of JSON input|unterminated/i.test(said);
  return cutOff
    ? message('file.cutOff')
    : position >= 0
      ? message('file.notJsonAt', { character: position + 1 })
      : message('file.notJson');
}
