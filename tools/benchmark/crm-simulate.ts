import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ExplainedFailure } from '../process/explained-failure';
import { runCommand } from '../process/run-command';

/** How to get the reference on Debian; it is never installed for a benchmark's sake. */
export const installLine = 'apt-get install --no-install-recommends pacemaker-cli-utils';

/** What came of asking `crm_simulate` once. */
export type SchedulerRun =
  | {
      readonly outcome: 'answered';
      /** In milliseconds, from the start of the process to its end. */
      readonly time: number;
      /** On which node each primitive is started, by their names. */
      readonly placements: ReadonlyMap<string, string>;
    }
  /** It took too long, or wanted too much memory. */
  | { readonly outcome: 'gaveUp' };

/** Whether `crm_simulate` is there, and which it is; null when it is not. */
export async function findCrmSimulate(): Promise<string | null> {
  const result = await runCommand('crm_simulate', ['--version']);
  return result.failed ? null : (result.all.split('\n')[0] ?? '');
}

/**
 * Lets `crm_simulate` schedule a cluster. More than `memoryMiB` of address space makes it fail, so
 * that a large cluster cannot take the machine down with it.
 *
 * @throws ExplainedFailure when it did not understand the cluster
 */
export async function schedule(
  cluster: string,
  limits: { readonly timeMs: number; readonly memoryMiB: number },
): Promise<SchedulerRun> {
  const folder = await mkdtemp(join(tmpdir(), 'understudy-benchmark-'));
  try {
    const file = join(folder, 'cib.xml');
    await writeFile(file, cluster);
    const began = performance.now();
    const result = await runCommand(
      'prlimit',
      [
        `--as=${String(limits.memoryMiB * 1024 * 1024)}`,
        ...['crm_simulate', '--run', '--xml-file', file],
      ],
      { timeout: limits.timeMs },
    );
    const time = performance.now() - began;
    if (result.timedOut || result.isTerminated) return { outcome: 'gaveUp' };
    if (result.failed) {
      throw new ExplainedFailure(`${result.shortMessage}\n${result.all.slice(-2000)}`);
    }
    return { outcome: 'answered', time, placements: placementsIn(result.all) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Reads "Start RS-01 ( FRS-02 )" from what `crm_simulate` prints. */
export function placementsIn(output: string): ReadonlyMap<string, string> {
  const starts = output.matchAll(/^\s*\* Start\s+(\S+)\s+\(\s*(\S+)\s*\)/gm);
  return new Map([...starts].map(([, primitive = '', node = '']) => [primitive, node]));
}
