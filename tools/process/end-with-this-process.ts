import type { ChildProcess } from 'node:child_process';
import { constants } from 'node:os';
import { onNpmGone } from './parent-gone';

/** Takes a child along when this process exits, so that none outlives it. Returns how to let go of one that has ended. */
export function endWithThisProcess(child: ChildProcess): () => void {
  const end = (): void => {
    child.kill('SIGTERM');
  };
  process.once('exit', end);
  return () => process.off('exit', end);
}

/** Lets signals, and the death of the npm that runs this, end this process by way of its exit handlers; by default they are not run. */
export function exitOnSignals(): void {
  onNpmGone(() => process.exit(128 + constants.signals.SIGTERM));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => process.exit(128 + constants.signals[signal]));
  }
}
