import { execa } from 'execa';
import { projectFolder } from '../project-folders';

const here = {
  stdin: 'ignore',
  reject: false,
  preferLocal: true,
  cwd: projectFolder,
  localDir: projectFolder,
} as const;

/**
 * Runs a command without a shell and without stdin, the project's own packages before what is on the
 * path, and collects in `all` what it prints on both streams. It starts in the project's folder, its
 * `env` is added to ours, and it is ended when this process ends, be it by a signal. Never rejects:
 * `failed` tells whether it went wrong, `shortMessage` how.
 */
export const runCommand = execa({ ...here, all: true });

/**
 * Runs a command as `runCommand` does, but shows what it prints as it comes. The command sees a pipe,
 * never the terminal: what it prints is the same everywhere.
 */
export const runAloud = execa({
  ...here,
  stdout: ['pipe', process.stderr],
  stderr: ['pipe', 'inherit'],
});
