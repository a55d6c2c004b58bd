import type { DeviceKind } from '../model/device';
import type {
  DeviceId,
  FailoverGroupId,
  FailoverRecorderId,
  RecordingServerId,
} from '../model/ids';
import { notUnderstood } from './fields';
import { givenName } from './given-name';
import { keepRecord, readFound } from './keep-record';
import { noLooseRecords, type LooseRecords, type Membership } from './loose-records';
import type { Notes } from './notes';
import { wholeNumber } from './readers';
import { resourceWords } from './resource-names';
import { deviceFields } from './resources/devices';
import { failoverGroupFields } from './resources/failover-groups';
import { failoverRecorderFields } from './resources/failover-recorders';
import { hardwareFields } from './resources/hardware';
import { recordingServerFailoverFields } from './resources/recording-server-failovers';
import { recordingServerMulticastFields } from './resources/recording-server-multicasts';
import { recordingServerFields } from './resources/recording-servers';
import { siteFields } from './resources/sites';
import { storageFields } from './resources/storages';
import type { FoundRecord } from './walk';

/** Takes in what a walk finds, record by record; no raw object outlives the call. */
export interface Collector {
  readonly records: LooseRecords;
  readonly add: (found: FoundRecord) => void;
  /** A bare reference counts only as a member that is listed in its group. */
  readonly addReference: (found: FoundRecord) => void;
}

export function createCollector(notes: Notes): Collector {
  const records = noLooseRecords();
  return {
    records,
    add: (found) => {
      addRecord(records, found, notes);
    },
    addReference: (found) => {
      if (found.resource === 'failoverRecorders' && found.id !== null) {
        addMembership(records, found.id, found);
      }
    },
  };
}

function addRecord(records: LooseRecords, found: FoundRecord, notes: Notes): void {
  const { resource, id } = found;
  if (resource === 'recordingServerFailovers' || resource === 'recordingServerMulticasts') {
    addSettings(records, found, resource, notes);
    return;
  }
  if (id === null) {
    notes.skip(resourceWords[resource], 'They have no valid id.');
    return;
  }
  switch (resource) {
    case 'sites':
      keepRecord(records.sites, id, readFound(siteFields, found, notes), notes);
      return;
    case 'recordingServers': {
      const record = readFound(recordingServerFields, found, notes);
      keepRecord(records.recordingServers, id, record, notes);
      return;
    }
    case 'failoverRecorders': {
      const record = readFound(failoverRecorderFields, found, notes);
      keepRecord(records.failoverRecorders, id, record, notes);
      addMembership(records, id, found);
      return;
    }
    case 'failoverGroups': {
      const record = readFound(failoverGroupFields, found, notes);
      keepRecord(records.failoverGroups, id, record, notes);
      return;
    }
    case 'hardware': {
      const record = {
        ...readFound(hardwareFields, found, notes),
        recordingServer: recordingServerOf(found),
      };
      keepRecord(records.hardware, id, record, notes);
      return;
    }
    case 'storages': {
      const record = {
        ...readFound(storageFields, found, notes),
        recordingServer: recordingServerOf(found),
      };
      keepRecord(records.storages, id, record, notes);
      return;
    }
    case 'cameras':
      addDevice(records, id, found, 'camera', notes);
      return;
    case 'microphones':
      addDevice(records, id, found, 'microphone', notes);
      return;
    case 'speakers':
      addDevice(records, id, found, 'speaker', notes);
      return;
    case 'metadata':
      addDevice(records, id, found, 'metadata', notes);
  }
}

/** The failover and multicast settings have ids of their own, but who they belong to is what counts. */
function addSettings(
  records: LooseRecords,
  found: FoundRecord,
  resource: 'recordingServerFailovers' | 'recordingServerMulticasts',
  notes: Notes,
): void {
  const server = recordingServerOf(found);
  if (server === null) {
    notes.skip(resourceWords[resource], 'Nothing says to which recording server they belong.');
    return;
  }
  const name = () => givenName(records.recordingServers.get(server) ?? {}) ?? server;
  if (resource === 'recordingServerFailovers') {
    const record = readFound(recordingServerFailoverFields, found, notes);
    keepRecord(records.failovers, server, record, notes, name);
  } else {
    const record = readFound(recordingServerMulticastFields, found, notes);
    keepRecord(records.multicasts, server, record, notes, name);
  }
}

function addDevice(
  records: LooseRecords,
  id: DeviceId,
  found: FoundRecord,
  kind: DeviceKind,
  notes: Notes,
): void {
  const { parent, ancestors } = found;
  const hardware = parent?.resource === 'hardware' ? parent.id : ancestors.hardware;
  const record = {
    ...readFound(deviceFields, found, notes),
    kind,
    hardware,
    recordingServer: recordingServerOf(found),
  };
  keepRecord(records.devices, id, record, notes);
}

/** From `relations.parent`, from being embedded in a group, or from both, which then agree or not. */
function addMembership(records: LooseRecords, id: FailoverRecorderId, found: FoundRecord): void {
  const { parent } = found;
  const named = parent?.resource === 'failoverGroups' ? parent.id : null;
  const embeddedIn = found.ancestors.failoverGroup;
  for (const group of new Set([named, embeddedIn])) {
    if (group === null) continue;
    const memberships = records.memberships.get(id) ?? new Map<FailoverGroupId, Membership>();
    records.memberships.set(id, memberships);
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
  return position === notUnderstood || position === null || position < 0 ? null : position;
}

function recordingServerOf({ parent, ancestors }: FoundRecord): RecordingServerId | null {
  return parent?.resource === 'recordingServers' ? parent.id : ancestors.recordingServer;
}
