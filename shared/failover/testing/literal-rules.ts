import type { ScenarioEvent } from '../../model/scenario';
import type { Site } from '../../model/site';
import { chainOf } from './brute-force';

/** What the rules say of a scenario, by the ids of servers. */
export interface LiteralResult {
  readonly takenOver: readonly (readonly [recordingServer: string, failoverRecorder: string])[];
  readonly unprotected: readonly string[];
  readonly refused: readonly number[];
}

/**
 * Plays a scenario as the rules are written: after each event everybody who waits is offered a
 * selection, in the order of failure. Slow and simple, so that the engine can be held against it.
 */
export function playLiterally(site: Site, scenario: readonly ScenarioEvent[]): LiteralResult {
  let failed: readonly string[] = [];
  let covers: readonly (readonly [recordingServer: string, failoverRecorder: string])[] = [];
  let unreachable: readonly string[] = [];
  const refused: number[] = [];
  const isKnown = (id: string): boolean =>
    id in site.recordingServers || id in site.failoverRecorders;
  scenario.forEach(({ event, server }, index) => {
    const off = event === 'recordingServerFails' || event === 'failoverRecorderUnavailable';
    const list = event.startsWith('recordingServer') ? failed : unreachable;
    if (!isKnown(server) || list.includes(server) === off) {
      refused.push(index);
      return;
    }
    const after = off ? [...list, server] : list.filter((id) => id !== server);
    if (event.startsWith('recordingServer')) failed = after;
    else unreachable = after;
    covers = covers.filter(([served, by]) => failed.includes(served) && !unreachable.includes(by));
    for (const waiting of failed) {
      if (covers.some(([served]) => served === waiting)) continue;
      const found = chainOf(site, waiting).find(
        (candidate) =>
          !unreachable.includes(candidate) && !covers.some(([, by]) => by === candidate),
      );
      if (found !== undefined) covers = [...covers, [waiting, found]];
    }
  });
  return {
    takenOver: covers,
    unprotected: failed.filter((id) => !covers.some(([served]) => served === id)),
    refused,
  };
}
