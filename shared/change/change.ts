import type { Device } from '../model/device';
import type { FailoverGroup } from '../model/failover-group';
import type { FailoverRecorder } from '../model/failover-recorder';
import type {
  DeviceId,
  FailoverGroupId,
  FailoverRecorderId,
  FindingId,
  RecordingServerId,
  ScenarioId,
  SiteId,
  ValidationId,
} from '../model/ids';
import type { IgnoredFinding } from '../model/ignored-finding';
import type { Preparation } from '../model/preparation';
import type { RecordingServer } from '../model/recording-server';
import type { Scenario } from '../model/scenario';
import type { Targets } from '../model/targets';
import type { Validation } from '../model/validation';
import { diffDevices, writeDevices } from './device-shards';
import {
  diffRecords,
  emptyDiff,
  isEmptyDiff,
  reverseDiff,
  squashDiffs,
  writeDiff,
  type RecordsDiff,
} from './records-diff';
import { forgetReferences } from '../model/references';
import { sameValue } from '../model/same-value';
import type { ById, Site } from '../model/site';

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
 * this very site, or for one that is deep-equal. What the change does not touch is the same object
 * as before.
 */
export function applyChange(site: Site, change: Change): Site {
  const workbench = openWorkbench(site);
  workbench.write(change);
  return workbench.site();
}

/**
 * A site to which one change after the other is applied. Each collection is copied when the first
 * change touches it and written in place from then on: a thousand changes to a site of 10,000
 * servers would otherwise copy ten million entries. So nobody may keep a collection of `site()`
 * beyond the next `write`; the records themselves never change.
 */
export interface Workbench {
  /** The site after all changes so far. */
  readonly site: () => Site;
  readonly write: (change: Change) => void;
}

/** Starts a row of changes; the site itself stays as it is. */
export function openWorkbench(site: Site): Workbench {
  let current = site;
  const copies = new WeakSet();
  const own = <Collection extends object>(collection: Collection): Collection => {
    if (copies.has(collection)) return collection;
    const copy = { ...collection };
    copies.add(copy);
    return copy;
  };
  const written = <Id extends string, Record_>(
    records: ById<Id, Record_>,
    diff: RecordsDiff<Id, Record_>,
  ): ById<Id, Record_> => {
    if (isEmptyDiff(diff)) return records;
    const copy = own(records);
    forgetReferences(copy);
    writeDiff(copy, diff);
    return copy;
  };
  const writtenDevices = (diff: Change['devices']): Site['devices'] => {
    if (isEmptyDiff(diff)) return current.devices;
    const copy = own(current.devices);
    writeDevices(copy, diff, own);
    return copy;
  };
  return {
    site: () => current,
    write: (change) => {
      const properties = change.site === null ? current : change.site[1];
      current = {
        id: properties.id,
        name: properties.name,
        recordingServers: written(current.recordingServers, change.recordingServers),
        failoverRecorders: written(current.failoverRecorders, change.failoverRecorders),
        failoverGroups: written(current.failoverGroups, change.failoverGroups),
        devices: writtenDevices(change.devices),
        targets: properties.targets,
        scenarios: written(current.scenarios, change.scenarios),
        ignoredFindings: written(current.ignoredFindings, change.ignoredFindings),
        preparations: written(current.preparations, change.preparations),
        validations: written(current.validations, change.validations),
      };
    },
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
    devices: diffDevices(from.devices, to.devices),
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
  return sameValue(from, to) ? null : [from, to];
}

function collections(change: Change): readonly RecordsDiff<string, unknown>[] {
  return Object.values({ ...change, site: null }).filter((diff) => diff !== null);
}

function squashSite(first: Change['site'], second: Change['site']): Change['site'] {
  if (first === null || second === null) return first ?? second;
  return diffProperties(first[0], second[1]);
}
