import type { FailoverGroupId } from '../model/ids';
import { listOf, type Site } from '../model/site';
import type { FailuresTolerated, Tolerance } from './failures-tolerated';

/**
 * For each failover group that recording servers count on, as primary or as secondary, what the
 * weakest of them tolerates. Where that is a number t, the failure t + 2 of those who share the
 * group's members is the first that can be left uncovered.
 */
export function groupTolerances(
  site: Site,
  { recordingServers }: FailuresTolerated,
): ReadonlyMap<FailoverGroupId, Tolerance> {
  const weakest = new Map<FailoverGroupId, Tolerance>();
  for (const { id, failover } of listOf(site.recordingServers)) {
    const tolerance = recordingServers.get(id);
    if (tolerance === undefined || failover.mode !== 'failoverGroups') continue;
    for (const group of [failover.primary, failover.secondary]) {
      if (group !== null) weakest.set(group, weaker(weakest.get(group) ?? tolerance, tolerance));
    }
  }
  return weakest;
}

/** The lower of two; of the same lower bound, the one that is exact proves it for both. */
function weaker(a: Tolerance, b: Tolerance): Tolerance {
  const [valueOfA, valueOfB] = [a.value ?? Infinity, b.value ?? Infinity];
  if (valueOfA === valueOfB) return a.exact ? a : b;
  return valueOfA < valueOfB ? a : b;
}
