import { availableParallelism } from 'node:os';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Report } from '../process/report';
import { runCommand } from '../process/run-command';
import { projectFolder } from '../project-folders';
import { runStep, type Counts, type StepResult } from './step-result';

const manifestSchema = z.object({ scripts: z.record(z.string(), z.string()) });

/** The checks are the scripts in package.json whose names begin with `check:`. */
async function checkNames(): Promise<readonly string[]> {
  const manifest: unknown = JSON.parse(await readFile(join(projectFolder, 'package.json'), 'utf8'));
  return Object.keys(manifestSchema.parse(manifest).scripts).filter((name) =>
    name.startsWith('check:'),
  );
}

/** Runs every check, as many at a time as there are processors, and prints the output of those that fail. */
export async function runChecks(report: Report): Promise<readonly StepResult[]> {
  const names = await checkNames();
  const waiting = [...names];
  const results: StepResult[] = [];
  const work = async (): Promise<void> => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
      const script = name;
      const result = await runStep(script, () => runCheck(script, report), report);
      results.push(result);
      report(`${script}: ${result.failed === 0 ? 'ok' : 'FAILED'}`);
    }
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), names.length) }, work));
  return results.sort((a, b) => names.indexOf(a.name) - names.indexOf(b.name));
}

async function runCheck(script: string, report: Report): Promise<Counts> {
  const run = await runCommand('npm', ['run', '--silent', script]);
  if (!run.failed) return { passed: 1, failed: 0 };
  report(`\n── ${script} ──\n${run.shortMessage}\n${run.all.trim()}\n`);
  return { passed: 0, failed: 1 };
}
