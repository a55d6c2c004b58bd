/** Something outside this project is missing or refuses. The message says why and what the person can do, ready to print. */
export class ExplainedFailure extends Error {
  override readonly name = 'ExplainedFailure';
}

/** An expected failure in its own words; anything else is a defect and comes with its stack. */
export function failureInWords(error: unknown): string {
  if (error instanceof ExplainedFailure) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
