import { simulate } from '../../shared/failover/simulate';
import { listOf, siteSchema, type Site } from '../../shared/model/site';
import { everyEighthFails } from './benchmark-site';
import { schedule } from './crm-simulate';
import { clusterOf } from './pacemaker-cluster';
import { timeOf } from './time-of';

/** In milliseconds; `crm_simulate` is not asked about a cluster that would take it longer. */
const TIME_LIMIT = 90_000;

const MEMORY_LIMIT_MIB = 4096;

/** The same question put to both: so many recording servers are down, who stands in for each? */
export interface Comparison {
  readonly recordingServers: number;
  readonly down: number;
  /** In milliseconds: the site is read from its text, checked, and simulated. */
  readonly engine: number;
  readonly crmSimulate:
    | {
        readonly outcome: 'answered';
        /** In milliseconds, without what `crm_simulate` takes to start. */
        readonly time: number;
        /** Whether both answer the same for every recording server that is down. */
        readonly sameAnswer: boolean;
      }
    | { readonly outcome: 'gaveUp' }
    /** From how its time grew it would take longer than the limit: so many milliseconds. */
    | { readonly outcome: 'leftOut'; readonly expected: number };
}

/** Puts the question for each site, smallest first, as long as `crm_simulate` bears it. */
export async function compareWithCrmSimulate(
  sites: readonly Site[],
): Promise<readonly Comparison[]> {
  const [smallest] = sites;
  if (smallest === undefined) return [];
  const start = await timeToStart(smallest);
  const comparisons: Comparison[] = [];
  for (const site of sites) {
    const expected = expectedTime(comparisons, sizeOf(site));
    comparisons.push(await compare(site, start, expected));
  }
  return comparisons;
}

async function compare(site: Site, start: number, expected: number): Promise<Comparison> {
  const failures = everyEighthFails(site);
  const text = JSON.stringify(site);
  const answer = (): ReadonlyMap<string, string> =>
    simulate(siteSchema.parse(JSON.parse(text)), failures).final.takenOver;
  const asked = {
    recordingServers: sizeOf(site),
    down: failures.length,
    engine: timeOf(() => undefined, answer),
  };
  if (expected > TIME_LIMIT) return { ...asked, crmSimulate: { outcome: 'leftOut', expected } };
  const run = await schedule(clusterOf(site, failures), {
    timeMs: TIME_LIMIT,
    memoryMiB: MEMORY_LIMIT_MIB,
  });
  if (run.outcome === 'gaveUp') return { ...asked, crmSimulate: run };
  const takenOver = answer();
  const nameOf = new Map<string, string>(
    [...listOf(site.recordingServers), ...listOf(site.failoverRecorders)].map(({ id, name }) => [
      id,
      name,
    ]),
  );
  const sameAnswer = failures.every(
    ({ server }) =>
      run.placements.get(nameOf.get(server) ?? '') === nameOf.get(takenOver.get(server) ?? ''),
  );
  const time = Math.max(0, run.time - start);
  return { ...asked, crmSimulate: { outcome: 'answered', time, sameAnswer } };
}

/** What `crm_simulate` takes for a cluster without anything in it, in milliseconds. */
async function timeToStart(site: Site): Promise<number> {
  const empty: Site = {
    ...site,
    recordingServers: {},
    failoverRecorders: {},
    failoverGroups: {},
  };
  const run = await schedule(clusterOf(empty, []), {
    timeMs: TIME_LIMIT,
    memoryMiB: MEMORY_LIMIT_MIB,
  });
  return run.outcome === 'answered' ? run.time : 0;
}

/** As its time has grown between the last two sizes, in milliseconds; 0 while that is not known. */
function expectedTime(comparisons: readonly Comparison[], size: number): number {
  const answered = comparisons.flatMap(({ recordingServers, crmSimulate }) =>
    crmSimulate.outcome === 'answered' ? [{ size: recordingServers, time: crmSimulate.time }] : [],
  );
  if (answered.length < comparisons.length) return Infinity;
  const [before, last] = answered.slice(-2);
  if (before === undefined || last === undefined) return 0;
  const exponent = Math.log(last.time / before.time) / Math.log(last.size / before.size);
  return last.time * (size / last.size) ** exponent;
}

function sizeOf({ recordingServers }: Site): number {
  return Object.keys(recordingServers).length;
}
