/**
 * Where the main process writes what went wrong. Messages and details never hold what a person has
 * typed or what a site contains: codes, counts, channel names.
 */
export interface Log {
  readonly info: (message: string, details?: LogDetails) => void;
  readonly warn: (message: string, details?: LogDetails) => void;
  readonly error: (message: string, details?: LogDetails) => void;
}

export type LogDetails = Readonly<Record<string, string | number | boolean | null>>;

/** What may be logged of something that was thrown: its kind and where, without its message. */
export function traceOf(error: unknown): LogDetails {
  if (!(error instanceof Error)) return { error: typeof error, code: null, at: null };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : null;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { error: error.name, code, at: frames.slice(0, 12).join('\n') };
}
