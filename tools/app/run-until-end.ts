import { constants } from 'node:os';
import { execa } from 'execa';
import { ExplainedFailure } from '../process/explained-failure';
import { onNpmGone } from '../process/parent-gone';
import { projectFolder } from '../project-folders';

export interface RunUntilEndOptions {
  /** Added to the environment of this process. */
  readonly env?: NodeJS.ProcessEnv;
  /** How long the program may take to end after it was asked to. Undefined: as long as it likes, for it may be asking the person. */
  readonly endsWithinMs?: number;
}

const endingSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs a program in the foreground and returns its exit code; 0 if it ended because it was asked to.
 *
 * Ctrl+C asks it once to end, a second Ctrl+C kills it. It gets a process group of its own, since
 * Electron takes the second signal (the terminal's, then ours) as an order to drop everything.
 *
 * @throws ExplainedFailure when it could not be started.
 */
export async function runUntilEnd(
  command: string,
  args: readonly string[],
  { env = {}, endsWithinMs }: RunUntilEndOptions = {},
): Promise<number> {
  const program = execa(command, args, {
    cwd: projectFolder,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
    reject: false,
    forceKillAfterDelay: endsWithinMs ?? false,
    // On Windows a detached program would open a console window, and Ctrl+C does not reach it anyway.
    detached: process.platform !== 'win32',
  });
  const askToEnd = (): void => {
    program.kill(program.killed ? 'SIGKILL' : 'SIGTERM');
  };
  for (const signal of endingSignals) process.on(signal, askToEnd);
  const stopWatching = onNpmGone(askToEnd);

  const { exitCode, signal, originalMessage } = await program;
  stopWatching();
  for (const ending of endingSignals) process.off(ending, askToEnd);
  if (program.killed) return 0;
  if (exitCode !== undefined) return exitCode;
  // A shell's convention for a program that died of a signal.
  if (signal !== undefined) return 128 + constants.signals[signal];
  throw new ExplainedFailure(`${command} could not be started: ${originalMessage ?? 'no reason'}`);
}
