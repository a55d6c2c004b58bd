import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { packageCommand } from '../process/package-command';
import { runCommand, succeeded } from '../process/run-command';
import { projectFolder, reportsFolder } from '../project-folders';
import { honestCounts, type Counts } from './step-result';
import { countsOfVitest } from './test-reports';

/** Runs all unit, property and component tests. */
export async function runUnitTests(): Promise<Counts> {
  const reportFile = join(reportsFolder, 'unit-tests.json');
  // An earlier run's counts must not be taken for this one's.
  await rm(reportFile, { force: true });
  const run = await runCommand(
    process.execPath,
    [
      await packageCommand('vitest', 'vitest'),
      'run',
      '--config',
      'tools/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${reportFile}`,
    ],
    { cwd: projectFolder, onOutput: (text) => process.stderr.write(text) },
  );
  const counts = countsOfVitest(JSON.parse(await readFile(reportFile, 'utf8')));
  return honestCounts(counts, succeeded(run));
}
