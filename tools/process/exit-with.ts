import { failureInWords } from './explained-failure';
import { reportToTerminal } from './report';

/**
 * Runs a command's body and makes its result the exit code of this process; a failure is told and
 * makes it 1.
 *
 * Sets the exit code rather than exiting, so that piped output is not cut off.
 */
export async function exitWith(body: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await body();
  } catch (error) {
    reportToTerminal(failureInWords(error));
    process.exitCode = 1;
  }
}
