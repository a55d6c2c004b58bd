import type { Device, deviceFields } from '../model/device';
import type { failoverGroupFields } from '../model/failover-group';
import type { FailoverRecorder } from '../model/failover-recorder';
import type {
  DeviceId,
  FailoverGroupId,
  FailoverRecorderId,
  HardwareId,
  RecordingServerId,
  SiteId,
  StorageId,
} from '../model/ids';
import { valuesOf, type ValuesOf } from '../model/fields/derive';
import type { Multicast } from '../model/multicast';
import type {
  Hardware,
  RecordingServer,
  recordingServerFields,
  Storage,
} from '../model/recording-server';
import { listOf, siteFields, type Planning, type Site, type SiteFields } from '../model/site';

/** Stands for a value that is there but cannot be understood. */
export const notUnderstood = Symbol('not understood');

/**
 * What an input says of a record, property by property: a value, `notUnderstood`, or nothing at all,
 * where the property is missing. What is not said is no statement: it does not mean "none".
 */
export type Stated<Fields> = {
  readonly [Property in keyof Fields]?: Fields[Property] | typeof notUnderstood;
};

/** Whether a property has a value that can be understood. */
export function isSaid<Value>(stated: Value | typeof notUnderstood | undefined): stated is Value {
  return stated !== undefined && stated !== notUnderstood;
}

/** A recording server's own fields; what the API keeps in resources of its own is stated apart. */
export type RecordingServerFields = ValuesOf<typeof recordingServerFields>;

/** What is said of a recording server. A whole list says as well that there is nothing else. */
export type StatedRecordingServer = Stated<RecordingServerFields> & {
  readonly wholeHardware?: readonly HardwareId[];
  readonly wholeStorages?: readonly StorageId[];
};

/** What is said of a failover group. A whole sequence says as well that nobody else is in it. */
export type StatedFailoverGroup = Stated<ValuesOf<typeof failoverGroupFields>> & {
  readonly wholeSequence?: readonly FailoverRecorderId[];
};

/**
 * Who stands in for a recording server, by the API's names; null is its "Not used". The three
 * references are one property of the model, of which a part may be said.
 */
export type StatedFailover = Stated<{
  readonly primaryFailoverGroup: FailoverGroupId | null;
  readonly secondaryFailoverGroup: FailoverGroupId | null;
  readonly hotStandby: FailoverRecorderId | null;
  readonly failoverPort: number;
}>;

/**
 * That a failover recording server is in a group. `position` is its place in the whole sequence,
 * 0 = first to take over; `index` its place among those that the input lists in the group, which may
 * leave some out; null where nothing says so.
 */
export interface Membership {
  readonly group: FailoverGroupId;
  readonly position: number | null;
  readonly index: number | null;
}

/** The recording server to which something belongs, where that is said. */
interface OfRecordingServer {
  readonly recordingServer?: RecordingServerId;
}

/** What is said of a piece of hardware. */
export type StatedHardware = Stated<Omit<Hardware, 'id'>> & OfRecordingServer;

/** What is said of a storage. */
export type StatedStorage = Stated<Omit<Storage, 'id'>> & OfRecordingServer;

/** What is said of a device: its kind always, its recording server mostly through its hardware. */
export type StatedDevice = Stated<ValuesOf<typeof deviceFields>> &
  OfRecordingServer & { readonly kind: Device['kind']; readonly hardware?: HardwareId | null };

/**
 * All that an input says of a site, each record once, in the order of reading. Settings that a
 * recording server has once are kept by the id of the server, which need not be among the records.
 */
export interface StatedSite {
  readonly sites: ReadonlyMap<SiteId, Stated<SiteFields>>;
  readonly recordingServers: ReadonlyMap<RecordingServerId, StatedRecordingServer>;
  readonly failovers: ReadonlyMap<RecordingServerId, StatedFailover>;
  readonly multicasts: ReadonlyMap<RecordingServerId, Stated<Multicast>>;
  readonly failoverRecorders: ReadonlyMap<FailoverRecorderId, Stated<Omit<FailoverRecorder, 'id'>>>;
  /** By group; empty for one that is said to be in none, missing where nothing is said. */
  readonly memberships: ReadonlyMap<FailoverRecorderId, ReadonlyMap<FailoverGroupId, Membership>>;
  readonly failoverGroups: ReadonlyMap<FailoverGroupId, StatedFailoverGroup>;
  readonly hardware: ReadonlyMap<HardwareId, StatedHardware>;
  readonly storages: ReadonlyMap<StorageId, StatedStorage>;
  readonly devices: ReadonlyMap<DeviceId, StatedDevice>;
  /** Null when the input knows nothing of planning, as an export does not. */
  readonly planning: Planning | null;
}

/** A complete site as a statement: every property of every record is said, and every list is whole. */
export function statedOf(site: Site): StatedSite {
  const servers = listOf(site.recordingServers);
  const { targets, scenarios, ignoredFindings, preparations, validations } = site;
  return {
    sites: new Map([[site.id, valuesOf(siteFields, site)]]),
    recordingServers: new Map(servers.map((server) => [server.id, statedServer(server)])),
    failovers: new Map(servers.map((server) => [server.id, statedFailover(server)])),
    multicasts: new Map(servers.map(({ id, multicast }) => [id, multicast])),
    failoverRecorders: new Map(listOf(site.failoverRecorders).map(({ id, ...own }) => [id, own])),
    memberships: statedMemberships(site),
    failoverGroups: new Map(
      listOf(site.failoverGroups).map(({ id, members, ...own }) => [
        id,
        { ...own, wholeSequence: members },
      ]),
    ),
    hardware: new Map(servers.flatMap((server) => piecesOf(server.hardware, server.id))),
    storages: new Map(servers.flatMap((server) => piecesOf(server.storages, server.id))),
    devices: new Map(
      listOf(site.devices)
        .flatMap(listOf)
        .map(({ id, ...own }) => [id, own]),
    ),
    planning: { targets, scenarios, ignoredFindings, preparations, validations },
  };
}

function statedServer(server: RecordingServer): StatedRecordingServer {
  const {
    id: _id,
    failover: _failover,
    failoverPort: _port,
    multicast: _multicast,
    ...rest
  } = server;
  const { hardware, storages, ...own } = rest;
  return {
    ...own,
    wholeHardware: hardware.map(({ id }) => id),
    wholeStorages: storages.map(({ id }) => id),
  };
}

function statedFailover({ failover, failoverPort }: RecordingServer): StatedFailover {
  const groups = failover.mode === 'failoverGroups' ? failover : null;
  return {
    primaryFailoverGroup: groups?.primary ?? null,
    secondaryFailoverGroup: groups?.secondary ?? null,
    hotStandby: failover.mode === 'hotStandby' ? failover.failoverRecorder : null,
    failoverPort,
  };
}

function statedMemberships(site: Site): StatedSite['memberships'] {
  const memberships = new Map<FailoverRecorderId, Map<FailoverGroupId, Membership>>(
    listOf(site.failoverRecorders).map(({ id }) => [id, new Map()]),
  );
  for (const { id: group, members } of listOf(site.failoverGroups)) {
    members.forEach((member, position) => {
      memberships.get(member)?.set(group, { group, position, index: position });
    });
  }
  return memberships;
}

function piecesOf<Id, Piece extends { readonly id: Id }>(
  pieces: readonly Piece[],
  recordingServer: RecordingServerId,
): readonly (readonly [Id, Omit<Piece, 'id'> & { readonly recordingServer: RecordingServerId }])[] {
  return pieces.map(({ id, ...own }) => [id, { ...own, recordingServer }]);
}
