/** Where a command writes; given to it, so that tests can look at it. */
export interface CommandOutput {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** 0 = fine, 1 = findings at or above `--fail-on`, 2 = unusable input. */
export type ExitCode = 0 | 1 | 2;

/** Input that cannot be used; the message is for the person at the command line. */
export class UnusableInput extends Error {
  override readonly name = 'UnusableInput';
}
