/** Something outside this project is missing or refuses. The message says why and what the person can do, ready to print. */
export class ExplainedFailure extends Error {
  override readonly name = 'ExplainedFailure';
}
