import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { ExplainedFailure } from '../process/explained-failure';
import { onNpmGone } from '../process/parent-gone';

export interface RunUntilEndOptions {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** How long the program may take to end after it was asked to. Undefined: as long as it likes, for it may be asking the person. */
  readonly endsWithinMs?: number;
}

const endingSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs a program in the foreground and returns its exit code; 0 if it ended because it was asked to.
 *
 * Ctrl+C asks it once to end, a second Ctrl+C kills it. It gets a process group of its own, since
 * Electron takes the second signal (the terminal's, then ours) as an order to drop everything.
 */
export function runUntilEnd(
  command: string,
  args: readonly string[],
  options: RunUntilEndOptions,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: options.env,
      stdio: ['ignore', 'inherit', 'inherit'],
      // On Windows a detached program would open a console window, and Ctrl+C does not reach it anyway.
      detached: process.platform !== 'win32',
    });
    let asked = false;
    let killTimer: NodeJS.Timeout | undefined;
    const askToEnd = (signal: NodeJS.Signals): void => {
      child.kill(asked ? 'SIGKILL' : signal);
      if (!asked && options.endsWithinMs !== undefined) {
        killTimer = setTimeout(() => child.kill('SIGKILL'), options.endsWithinMs);
      }
      asked = true;
    };
    for (const signal of endingSignals) process.on(signal, askToEnd);
    const stopWatching = onNpmGone(() => {
      askToEnd('SIGTERM');
    });
    const cleanUp = (): void => {
      stopWatching();
      clearTimeout(killTimer);
      for (const signal of endingSignals) process.off(signal, askToEnd);
    };
    child.on('error', (error) => {
      cleanUp();
      reject(new ExplainedFailure(`${command} could not be started: ${error.message}`));
    });
    child.on('exit', (exitCode, signal) => {
      cleanUp();
      if (asked) resolve(0);
      // A shell's convention for a program that died of a signal.
      else resolve(exitCode ?? 128 + (signal === null ? 0 : constants.signals[signal]));
    });
  });
}
