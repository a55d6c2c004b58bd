import { ExplainedFailure } from './explained-failure';
import { reportToTerminal } from './report';

/**
 * Runs a command's body and makes its result the exit code of this process. An expected failure is
 * told in words; anything else is a defect and comes with its stack.
 *
 * Sets the exit code rather than exiting, so that piped output is not cut off.
 */
export async function exitWith(body: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await body();
  } catch (error) {
    reportToTerminal(
      error instanceof ExplainedFailure
        ? error.message
        : error instanceof Error
          ? (error.stack ?? error.message)
          : String(error),
    );
    process.exitCode = 1;
  }
}
