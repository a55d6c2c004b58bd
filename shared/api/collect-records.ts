import { isSaid, type Membership, type StatedSite } from '../change/stated';
import { message } from '../messages/message';
import type { DeviceKind } from '../model/device';
import type {
  DeviceId,
  FailoverGroupId,
  FailoverRecorderId,
  HardwareId,
  RecordingServerId,
} from '../model/ids';
import { recordsOf } from '../model/records-kind';
import { readFields } from './fields';
import { keepRecord, nameOf } from './keep-record';
import type { Notes } from './notes';
import { wholeNumber } from './readers';
import { deviceReaders } from './resources/devices';
import { failoverGroupReaders } from './resources/failover-groups';
import { failoverRecorderReaders } from './resources/failover-recorders';
import { hardwareReaders } from './resources/hardware';
import { failoverReaders } from './resources/recording-server-failovers';
import { multicastReaders } from './resources/recording-server-multicasts';
import { recordingServerReaders } from './resources/recording-servers';
import { siteReaders } from './resources/sites';
import { storageReaders } from './resources/storages';
import type { FoundRecord } from './walk';

/** The same maps while they are being filled. */
type Written<Maps> = {
  -readonly [Name in keyof Maps]: Maps[Name] extends ReadonlyMap<infer Key, infer Value>
    ? Map<Key, Value>
    : Maps[Name];
};

/** What an export says of a site. `memberships` are filled group by group. */
type CollectedSite = Omit<Written<StatedSite>, 'memberships'> & {
  readonly memberships: Map<FailoverRecorderId, Map<FailoverGroupId, Membership>>;
};

/** Takes in what a walk finds, record by record; no raw object outlives the call. */
export interface Collector {
  readonly add: (found: FoundRecord) => void;
  /** A bare reference counts only as a member that is listed in its group. */
  readonly addReference: (found: FoundRecord) => void;
}

/** A collector, and what it has collected so far. */
export function createCollector(notes: Notes): Collector & { readonly stated: StatedSite } {
  const stated = nothingStated();
  return {
    stated,
    add: (found) => {
      addRecord(stated, found, notes);
    },
    addReference: (found) => {
      if (found.resource === 'failoverRecorders' && found.id !== null) {
        addMembership(stated, found.id, found);
      }
    },
  };
}

function nothingStated(): CollectedSite {
  return {
    sites: new Map(),
    recordingServers: new Map(),
    failovers: new Map(),
    multicasts: new Map(),
    failoverRecorders: new Map(),
    memberships: new Map(),
    failoverGroups: new Map(),
    hardware: new Map(),
    storages: new Map(),
    devices: new Map(),
    planning: null,
  };
}

function addRecord(stated: CollectedSite, found: FoundRecord, notes: Notes): void {
  const { resource, id, raw } = found;
  if (resource === 'recordingServerFailovers' || resource === 'recordingServerMulticasts') {
    addSettings(stated, found, resource, notes);
    return;
  }
  if (id === null) {
    notes.skip(recordsOf(resource), message('skipped.noId'));
    return;
  }
  switch (resource) {
    case 'sites':
      keepRecord(stated.sites, id, readFields(siteReaders, raw), notes);
      return;
    case 'recordingServers':
      keepRecord(stated.recordingServers, id, readFields(recordingServerReaders, raw), notes);
      return;
    case 'failoverRecorders':
      keepRecord(stated.failoverRecorders, id, readFields(failoverRecorderReaders, raw), notes);
      addMembership(stated, id, found);
      return;
    case 'failoverGroups':
      keepRecord(stated.failoverGroups, id, readFields(failoverGroupReaders, raw), notes);
      return;
    case 'hardware':
      keepRecord(stated.hardware, id, withServer(readFields(hardwareReaders, raw), found), notes);
      return;
    case 'storages':
      keepRecord(stated.storages, id, withServer(readFields(storageReaders, raw), found), notes);
      return;
    case 'cameras':
      addDevice(stated, id, found, 'camera', notes);
      return;
    case 'microphones':
      addDevice(stated, id, found, 'microphone', notes);
      return;
    case 'speakers':
      addDevice(stated, id, found, 'speaker', notes);
      return;
    case 'metadata':
      addDevice(stated, id, found, 'metadata', notes);
  }
}

/** The failover and multicast settings have ids of their own, but who they belong to is what counts. */
function addSettings(
  stated: CollectedSite,
  found: FoundRecord,
  resource: 'recordingServerFailovers' | 'recordingServerMulticasts',
  notes: Notes,
): void {
  const server = recordingServerOf(found);
  if (server === null) {
    notes.skip(recordsOf(resource), message('skipped.noServer'));
    return;
  }
  const name = () => nameOf(stated.recordingServers.get(server) ?? {}) ?? server;
  if (resource === 'recordingServerFailovers') {
    const record = readFields(failoverReaders, found.raw);
    keepRecord(stated.failovers, server, record, notes, name);
  } else {
    const record = readFields(multicastReaders, found.raw);
    keepRecord(stated.multicasts, server, record, notes, name);
  }
}

function addDevice(
  stated: CollectedSite,
  id: DeviceId,
  found: FoundRecord,
  kind: DeviceKind,
  notes: Notes,
): void {
  const hardware = hardwareOf(found);
  const fields = withServer(readFields(deviceReaders, found.raw), found);
  const record = { ...fields, kind, ...(hardware === null ? {} : { hardware }) };
  keepRecord(stated.devices, id, record, notes);
}

/**
 * From `relations.parent`, from being embedded in a group, or from both, which then agree or not.
 * A parent that is no group says that the server is in none; without a parent, nothing is said.
 */
function addMembership(stated: CollectedSite, id: FailoverRecorderId, found: FoundRecord): void {
  const { parent } = found;
  const named = parent?.resource === 'failoverGroups' ? parent.id : null;
  const embeddedIn = found.ancestors.failoverGroup;
  const saysSo = parent === null || parent?.resource === 'sites';
  if (named === null && embeddedIn === null && !saysSo) return;
  const memberships = stated.memberships.get(id) ?? new Map<FailoverGroupId, Membership>();
  stated.memberships.set(id, memberships);
  for (const group of new Set([named, embeddedIn])) {
    if (group === null) continue;
    // What only one of several records says of the place is kept.
    const known = memberships.get(group);
    memberships.set(group, {
      group,
      position: known?.position ?? positionOf(found),
      index: known?.index ?? (group === embeddedIn ? found.index : null),
    });
  }
}

/** The API's `position`; its documentation's example of -1 stands for none. */
function positionOf({ raw }: FoundRecord): number | null {
  const position = wholeNumber(raw.position);
  return isSaid(position) && position >= 0 ? position : null;
}

function withServer<Record_ extends object>(
  record: Record_,
  found: FoundRecord,
): Record_ & { readonly recordingServer?: RecordingServerId } {
  const recordingServer = recordingServerOf(found);
  return recordingServer === null ? record : { ...record, recordingServer };
}

function recordingServerOf({ parent, ancestors }: FoundRecord): RecordingServerId | null {
  return parent?.resource === 'recordingServers' ? parent.id : ancestors.recordingServer;
}

function hardwareOf({ parent, ancestors }: FoundRecord): HardwareId | null {
  return parent?.resource === 'hardware' ? parent.id : ancestors.hardware;
}
