import type { Device } from './device';
import type { FailoverGroup } from './failover-group';
import type { FailoverRecorder } from './failover-recorder';
import type {
  DeviceId,
  FailoverGroupId,
  FailoverRecorderId,
  FindingId,
  RecordingServerId,
  ScenarioId,
  SiteId,
  ValidationId,
} from './ids';
import type { IgnoredFinding } from './ignored-finding';
import type { Preparation } from './preparation';
import type { RecordingServer } from './recording-server';
import type { Scenario } from './scenario';
import type { Targets } from './targets';
import type { Validation } from './validation';
import {
  applyDiff,
  byId,
  diffRecords,
  emptyDiff,
  isEmptyDiff,
  reverseDiff,
  squashDiffs,
  type RecordsDiff,
} from './records-diff';
import { listOf, type ById, type DevicesOfServer, type Site } from './site';

/** The properties of the site itself, as a change carries them. */
export interface SiteProperties {
  readonly id: SiteId;
  readonly name: string;
  readonly targets: Targets;
}

/**
 * A reversible difference between two sites. It holds the records whole, before and after, so that
 * it can be applied, reversed and squashed without the site it came from. A device that moves to
 * another recording server is an update whose two sides name different servers.
 */
export interface Change {
  readonly site: readonly [from: SiteProperties, to: SiteProperties] | null;
  readonly recordingServers: RecordsDiff<RecordingServerId, RecordingServer>;
  readonly failoverRecorders: RecordsDiff<FailoverRecorderId, FailoverRecorder>;
  readonly failoverGroups: RecordsDiff<FailoverGroupId, FailoverGroup>;
  readonly devices: RecordsDiff<DeviceId, Device>;
  readonly scenarios: RecordsDiff<ScenarioId, Scenario>;
  readonly ignoredFindings: RecordsDiff<FindingId, IgnoredFinding>;
  readonly preparations: RecordsDiff<FailoverRecorderId, Preparation>;
  readonly validations: RecordsDiff<ValidationId, Validation>;
}

/** The change that changes nothing. */
export const noChange: Change = {
  site: null,
  recordingServers: emptyDiff(),
  failoverRecorders: emptyDiff(),
  failoverGroups: emptyDiff(),
  devices: emptyDiff(),
  scenarios: emptyDiff(),
  ignoredFindings: emptyDiff(),
  preparations: emptyDiff(),
  validations: emptyDiff(),
};

/** Whether a change changes nothing. */
export function isNoChange(change: Change): boolean {
  return change.site === null && collections(change).every((diff) => isEmptyDiff(diff));
}

/** How many records a change touches. */
export function sizeOf(change: Change): number {
  return collections(change)
    .flatMap(({ added, updated, removed }) => [added, updated, removed])
    .reduce((sum, records) => sum + Object.keys(records).length, change.site === null ? 0 : 1);
}

/**
 * The site after the change. The change must fit the site: whoever calls it made the change for
 * this very site, or for one that is deep-equal.
 */
export function applyChange(site: Site, change: Change): Site {
  const properties = change.site === null ? site : change.site[1];
  return {
    id: properties.id,
    name: properties.name,
    recordingServers: applyDiff(site.recordingServers, change.recordingServers),
    failoverRecorders: applyDiff(site.failoverRecorders, change.failoverRecorders),
    failoverGroups: applyDiff(site.failoverGroups, change.failoverGroups),
    devices: applyToDevices(site.devices, change.devices),
    targets: properties.targets,
    scenarios: applyDiff(site.scenarios, change.scenarios),
    ignoredFindings: applyDiff(site.ignoredFindings, change.ignoredFindings),
    preparations: applyDiff(site.preparations, change.preparations),
    validations: applyDiff(site.validations, change.validations),
  };
}

/** The change that takes a change back. */
export function reverseChange(change: Change): Change {
  return {
    site: change.site === null ? null : [change.site[1], change.site[0]],
    recordingServers: reverseDiff(change.recordingServers),
    failoverRecorders: reverseDiff(change.failoverRecorders),
    failoverGroups: reverseDiff(change.failoverGroups),
    devices: reverseDiff(change.devices),
    scenarios: reverseDiff(change.scenarios),
    ignoredFindings: reverseDiff(change.ignoredFindings),
    preparations: reverseDiff(change.preparations),
    validations: reverseDiff(change.validations),
  };
}

/** One change that does what the two do, one after the other. */
export function squashChanges(first: Change, second: Change): Change {
  return {
    site: squashSite(first.site, second.site),
    recordingServers: squashDiffs(first.recordingServers, second.recordingServers),
    failoverRecorders: squashDiffs(first.failoverRecorders, second.failoverRecorders),
    failoverGroups: squashDiffs(first.failoverGroups, second.failoverGroups),
    devices: squashDiffs(first.devices, second.devices),
    scenarios: squashDiffs(first.scenarios, second.scenarios),
    ignoredFindings: squashDiffs(first.ignoredFindings, second.ignoredFindings),
    preparations: squashDiffs(first.preparations, second.preparations),
    validations: squashDiffs(first.validations, second.validations),
  };
}

/** The change that leads from one site to another. */
export function diffSites(from: Site, to: Site): Change {
  return {
    site: diffProperties(propertiesOf(from), propertiesOf(to)),
    recordingServers: diffRecords(from.recordingServers, to.recordingServers),
    failoverRecorders: diffRecords(from.failoverRecorders, to.failoverRecorders),
    failoverGroups: diffRecords(from.failoverGroups, to.failoverGroups),
    devices: diffRecords(flatten(from.devices), flatten(to.devices)),
    scenarios: diffRecords(from.scenarios, to.scenarios),
    ignoredFindings: diffRecords(from.ignoredFindings, to.ignoredFindings),
    preparations: diffRecords(from.preparations, to.preparations),
    validations: diffRecords(from.validations, to.validations),
  };
}

/** The properties of the site itself, without its records. */
export function propertiesOf({ id, name, targets }: Site): SiteProperties {
  return { id, name, targets };
}

/** The change of the site's own properties; null when they are the same. */
export function diffProperties(from: SiteProperties, to: SiteProperties): Change['site'] {
  return JSON.stringify(from) === JSON.stringify(to) ? null : [from, to];
}

function collections(change: Change): readonly RecordsDiff<string, unknown>[] {
  return Object.values({ ...change, site: null }).filter((diff) => diff !== null);
}

function applyToDevices(
  devices: Site['devices'],
  diff: RecordsDiff<DeviceId, Device>,
): Site['devices'] {
  if (isEmptyDiff(diff)) return devices;
  const touched = new Map<RecordingServerId, Partial<Record<DeviceId, Device>>>();
  const shard = (server: RecordingServerId): Partial<Record<DeviceId, Device>> => {
    const known = touched.get(server);
    if (known !== undefined) return known;
    const copy: Partial<Record<DeviceId, Device>> = { ...devices[server] };
    touched.set(server, copy);
    return copy;
  };
  for (const device of listOf(diff.removed)) {
    Reflect.deleteProperty(shard(device.recordingServer), device.id);
  }
  for (const device of listOf(diff.added)) shard(device.recordingServer)[device.id] = device;
  for (const [from, to] of listOf(diff.updated)) {
    if (from.recordingServer !== to.recordingServer) {
      Reflect.deleteProperty(shard(from.recordingServer), from.id);
    }
    shard(to.recordingServer)[to.id] = to;
  }
  const result: Partial<Record<RecordingServerId, DevicesOfServer>> = { ...devices };
  for (const [server, records] of touched) {
    // A server without devices has no entry, so that undoing an addition gives a deep-equal site.
    if (Object.keys(records).length === 0) Reflect.deleteProperty(result, server);
    else result[server] = records;
  }
  return result;
}

function squashSite(first: Change['site'], second: Change['site']): Change['site'] {
  if (first === null || second === null) return first ?? second;
  return diffProperties(first[0], second[1]);
}

function flatten(devices: Site['devices']): ById<DeviceId, Device> {
  return byId(listOf(devices).flatMap(listOf));
}
