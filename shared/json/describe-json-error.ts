/**
 * Why a text is not JSON, in words for people: cut off in the middle, or something else altogether.
 * The engine tells where it stopped; if that is the end of the text, the rest of it is missing.
 */
export function describeJsonError(text: string, error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  const position = Number(/at position (\d+)/.exec(message)?.[1] ?? -1);
  const cutOff =
    position >= text.trimEnd().length || /end of JSON input|unterminated/i.test(message);
  return cutOff
    ? 'The file is cut off: its end is missing.'
    : position >= 0
      ? `The file is not JSON: it goes wrong at character ${String(position + 1)}.`
      : 'The file is not JSON.';
}
