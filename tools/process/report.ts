/** Prints one line for the person at the terminal. */
export type Report = (line: string) => void;

/** Everything that is not a command's result goes to stderr, so that `electron:path` prints nothing but a path on stdout. */
export const reportToTerminal: Report = (line) => {
  process.stderr.write(`${line}\n`);
};
