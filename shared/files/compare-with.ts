import { diffSites, type Change } from '../change/change';
import type { StatedSite } from '../change/stated';
import { isEmptySite, listOf, type Site } from '../model/site';
import { noRecords, type Novelty, type RecordCounts } from './import-preview';
import { countRecords } from './record-counts';

/** The records that an import is about, and what becomes of them. */
export interface Comparison {
  readonly counts: RecordCounts;
  readonly novelty: Novelty;
}

/**
 * What an import would do to the open site, record by record by id: `target` is the site after it.
 * Counted are the records of which the input says something, and those that change with them.
 */
export function compareWith(current: Site, target: Site, stated: StatedSite): Comparison {
  if (isEmptySite(current)) {
    const counts = countRecords(target);
    return { counts, novelty: { added: counts, changed: noRecords, unchanged: noRecords } };
  }
  const change = diffSites(current, target);
  const added = countBy(change, 'added');
  const changed = countBy(change, 'updated');
  const unchanged = countUnchanged(target, stated, change);
  return { counts: plus(plus(added, changed), unchanged), novelty: { added, changed, unchanged } };
}

function countBy(change: Change, part: 'added' | 'updated'): RecordCounts {
  return {
    recordingServers: Object.keys(change.recordingServers[part]).length,
    failoverRecorders: Object.keys(change.failoverRecorders[part]).length,
    failoverGroups: Object.keys(change.failoverGroups[part]).length,
    devices: Object.keys(change.devices[part]).length,
  };
}

function countUnchanged(target: Site, stated: StatedSite, change: Change): RecordCounts {
  const servers = serversOf(stated);
  const devices = listOf(target.devices).flatMap(listOf);
  return {
    recordingServers: unchangedIn(target.recordingServers, servers, change.recordingServers),
    failoverRecorders: unchangedIn(
      target.failoverRecorders,
      new Set([...stated.failoverRecorders.keys(), ...stated.memberships.keys()]),
      change.failoverRecorders,
    ),
    failoverGroups: unchangedIn(
      target.failoverGroups,
      new Set(stated.failoverGroups.keys()),
      change.failoverGroups,
    ),
    devices: devices.filter(
      ({ id }) =>
        stated.devices.has(id) && !(id in change.devices.added) && !(id in change.devices.updated),
    ).length,
  };
}

/** The recording servers of which the input says something, be it in a record that hangs on them. */
function serversOf(stated: StatedSite): ReadonlySet<string> {
  const pieces = [...stated.hardware.values(), ...stated.storages.values()];
  return new Set([
    ...stated.recordingServers.keys(),
    ...stated.failovers.keys(),
    ...stated.multicasts.keys(),
    ...pieces.flatMap(({ recordingServer }) => recordingServer ?? []),
  ]);
}

function unchangedIn(
  target: Readonly<Record<string, unknown>>,
  ids: ReadonlySet<string>,
  { added, updated }: { readonly added: object; readonly updated: object },
): number {
  return [...ids].filter((id) => id in target && !(id in added) && !(id in updated)).length;
}

function plus(a: RecordCounts, b: RecordCounts): RecordCounts {
  return {
    recordingServers: a.recordingServers + b.recordingServers,
    failoverRecorders: a.failoverRecorders + b.failoverRecorders,
    failoverGroups: a.failoverGroups + b.failoverGroups,
    devices: a.devices + b.devices,
  };
}
