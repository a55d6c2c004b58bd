import { coverage } from '../../shared/failover/coverage';
import { failuresTolerated } from '../../shared/failover/failures-tolerated';
import { simulate } from '../../shared/failover/simulate';
import { listOf, type Site } from '../../shared/model/site';
import { longScenario } from './benchmark-site';
import { timeOf } from './time-of';

/** What the engine is asked, in the order of the table. */
export const questions = [
  'coverage',
  'all single failures',
  'scenario of 1,000 events',
  'failures tolerated',
] as const;

export type Question = (typeof questions)[number];

/** How long the engine takes for each question, in milliseconds, beside what it is measured against. */
export interface EngineTimes {
  readonly engine: Readonly<Record<Question, number>>;
  /** Reading the same site as JSON text: what any answer costs at least. */
  readonly reference: number;
}

/** Measures the engine on a site. Nothing that it remembers of the site counts: each run gets a new one. */
export function engineTimes(site: Site): EngineTimes {
  const text = JSON.stringify(site);
  const fresh = (): Site => ({ ...site });
  const events = longScenario(site, 1000);
  return {
    reference: timeOf(
      () => text,
      (json) => JSON.parse(json) as unknown,
    ),
    engine: {
      coverage: timeOf(fresh, coverage),
      'all single failures': timeOf(fresh, allSingleFailures),
      'scenario of 1,000 events': timeOf(fresh, (given) => simulate(given, events)),
      'failures tolerated': timeOf(fresh, (given) => failuresTolerated(given)),
    },
  };
}

function allSingleFailures(site: Site): number {
  return listOf(site.recordingServers).filter(
    ({ id }) =>
      simulate(site, [{ event: 'recordingServerFails', server: id }]).final.takenOver.size === 1,
  ).length;
}
