import type { DeviceKind } from '../model/device';
import type {
  DeviceId,
  FailoverGroupId,
  FailoverRecorderId,
  HardwareId,
  RecordingServerId,
  SiteId,
  StorageId,
} from '../model/ids';
import type { Loose } from './fields';
import type { deviceFields } from './resources/devices';
import type { failoverGroupFields } from './resources/failover-groups';
import type { failoverRecorderFields } from './resources/failover-recorders';
import type { hardwareFields } from './resources/hardware';
import type { recordingServerFailoverFields } from './resources/recording-server-failovers';
import type { recordingServerMulticastFields } from './resources/recording-server-multicasts';
import type { recordingServerFields } from './resources/recording-servers';
import type { siteFields } from './resources/sites';
import type { storageFields } from './resources/storages';

export type LooseSite = Loose<typeof siteFields>;
export type LooseRecordingServer = Loose<typeof recordingServerFields>;
export type LooseFailoverRecorder = Loose<typeof failoverRecorderFields>;
export type LooseFailoverGroup = Loose<typeof failoverGroupFields>;
export type LooseFailover = Loose<typeof recordingServerFailoverFields>;
export type LooseMulticast = Loose<typeof recordingServerMulticastFields>;

/** A record that is a child of a recording server; null when nothing says of which. */
type OfRecordingServer = Readonly<Record<'recordingServer', RecordingServerId | null>>;

export type LooseStorage = Loose<typeof storageFields> & OfRecordingServer;
export type LooseHardware = Loose<typeof hardwareFields> & OfRecordingServer;

/** A device names its hardware; its own recording server is only known where it is embedded in one. */
export type LooseDevice = Loose<typeof deviceFields> &
  OfRecordingServer & { readonly kind: DeviceKind; readonly hardware: HardwareId | null };

/**
 * That a failover recording server is in a group. `position` is the API's, 0 = first to take over;
 * `index` is its place among the children embedded in the group; null where nothing says so.
 */
export interface Membership {
  readonly group: FailoverGroupId;
  readonly position: number | null;
  readonly index: number | null;
}

/**
 * All that was found in the files, by id, each record once, in the order of reading. Settings that
 * a recording server has once are kept by the id of the server.
 */
export interface LooseRecords {
  readonly sites: Map<SiteId, LooseSite>;
  readonly recordingServers: Map<RecordingServerId, LooseRecordingServer>;
  readonly failovers: Map<RecordingServerId, LooseFailover>;
  readonly multicasts: Map<RecordingServerId, LooseMulticast>;
  readonly failoverRecorders: Map<FailoverRecorderId, LooseFailoverRecorder>;
  readonly memberships: Map<FailoverRecorderId, Map<FailoverGroupId, Membership>>;
  readonly failoverGroups: Map<FailoverGroupId, LooseFailoverGroup>;
  readonly hardware: Map<HardwareId, LooseHardware>;
  readonly storages: Map<StorageId, LooseStorage>;
  readonly devices: Map<DeviceId, LooseDevice>;
}

export function noLooseRecords(): LooseRecords {
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
  };
}
