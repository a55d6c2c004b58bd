import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { runAloud } from '../process/run-command';
import { reportsFolder } from '../project-folders';
import { honestCounts, type Counts } from './step-result';
import { countsOfVitest } from './test-reports';

/** Runs all unit, property and component tests. */
export async function runUnitTests(): Promise<Counts> {
  const reportFile = join(reportsFolder, 'unit-tests.json');
  // An earlier run's counts must not be taken for this one's.
  await rm(reportFile, { force: true });
  const run = await runAloud('vitest', [
    'run',
    '--config',
    'tools/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${reportFile}`,
  ]);
  const counts = countsOfVitest(JSON.parse(await readFile(reportFile, 'utf8')));
  return honestCounts(counts, !run.failed);
}
