import { spawn } from 'node:child_process';
import { endWithThisProcess } from './end-with-this-process';

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** After this many milliseconds the command is killed. Without it, it may run for ever. */
  readonly timeoutMs?: number;
  /** Receives stdout and stderr as they come; without it the output is only collected. */
  readonly onOutput?: (text: string) => void;
}

export type RunResult =
  | { readonly outcome: 'exited'; readonly exitCode: number; readonly output: string }
  | { readonly outcome: 'killed'; readonly signal: NodeJS.Signals; readonly output: string }
  | { readonly outcome: 'timedOut'; readonly output: string }
  | { readonly outcome: 'notStarted'; readonly reason: string; readonly output: '' };

/**
 * Runs a command without a shell and without stdin, and collects what it prints (stdout and stderr
 * in the order of arrival). Never rejects: how it ended is in the result.
 */
export function runCommand(
  command: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<RunResult> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: options.env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const letGo = endWithThisProcess(child);
    let output = '';
    let timedOut = false;
    const timer =
      options.timeoutMs === undefined
        ? undefined
        : setTimeout(() => {
            timedOut = true;
            child.kill('SIGKILL');
          }, options.timeoutMs);
    const collect = (text: string): void => {
      output += text;
      options.onOutput?.(text);
    };
    child.stdout.setEncoding('utf8').on('data', collect);
    child.stderr.setEncoding('utf8').on('data', collect);
    child.on('error', (error) => {
      clearTimeout(timer);
      letGo();
      resolve({ outcome: 'notStarted', reason: error.message, output: '' });
    });
    child.on('close', (exitCode, signal) => {
      clearTimeout(timer);
      letGo();
      if (timedOut) resolve({ outcome: 'timedOut', output });
      else if (exitCode !== null) resolve({ outcome: 'exited', exitCode, output });
      else resolve({ outcome: 'killed', signal: signal ?? 'SIGKILL', output });
    });
  });
}

/** Whether the command ran to its end and reported success. */
export const succeeded = (result: RunResult): boolean =>
  result.outcome === 'exited' && result.exitCode === 0;

/** How a command ended, for a sentence: "exit code 1", "killed by SIGTERM", … */
export function endingInWords(result: RunResult): string {
  switch (result.outcome) {
    case 'exited':
      return `exit code ${result.exitCode}`;
    case 'killed':
      return `killed by ${result.signal}`;
    case 'timedOut':
      return 'did not end in time';
    case 'notStarted':
      return `could not be started: ${result.reason}`;
  }
}
