import type { ChildProcess } from 'node:child_process';
import { constants } from 'node:os';
import { onExit } from 'signal-exit';
import { onNpmGone } from './parent-gone';

/**
 * Takes along, when this process ends, a child in a process group of its own: neither the terminal's
 * Ctrl+C nor execa reaches it.
 */
export function endWithThisProcess(child: ChildProcess): void {
  const letGo = onExit(() => {
    child.kill('SIGTERM');
  });
  child.once('exit', letGo);
}

/** Ends this process, and with it its children, once the npm that runs it has been killed. */
export function endWithNpm(): void {
  onNpmGone(() => process.exit(128 + constants.signals.SIGTERM));
}
