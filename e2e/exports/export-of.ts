import { devicesOf, listOf, type Site } from '../../shared/model/site';
import type { Device, DeviceKind } from '../../shared/model/device';
import type { FailoverRecorder } from '../../shared/model/failover-recorder';
import type { FailoverGroup } from '../../shared/model/failover-group';
import type { RecordingServer } from '../../shared/model/recording-server';

/** A JSON object as the management server sends it. */
export type ApiObject = Readonly<Record<string, unknown>>;

/** Answers of the REST API by the name of the file they are kept in. */
export type Export = Readonly<Record<string, unknown>>;

const zero = '00000000-0000-0000-0000-000000000000';

const resourceOfKind: Readonly<Record<DeviceKind, string>> = {
  camera: 'cameras',
  microphone: 'microphones',
  speaker: 'speakers',
  metadata: 'metadata',
};

/** What the management server of a site answers to `GET /<resource>`, one file a resource. */
export function exportOf(site: Site): Export {
  const group = (id: string): FailoverGroup | undefined =>
    listOf(site.failoverGroups).find(({ members }) => members.some((member) => member === id));
  return {
    'sites.json': answer([record('sites', site.id, site.name, {})]),
    'recordingServers.json': answer(
      listOf(site.recordingServers).map((server) => recordingServer(site, server)),
    ),
    'failoverGroups.json': answer(
      listOf(site.failoverGroups).map(({ id, name, description }) =>
        record('failoverGroups', id, name, { description }),
      ),
    ),
    'failoverRecorders.json': answer(
      listOf(site.failoverRecorders).map((recorder) =>
        failoverRecorder(recorder, group(recorder.id)),
      ),
    ),
  };
}

/** The envelope of a list. */
export function answer(records: readonly ApiObject[]): ApiObject {
  return { array: records };
}

/** A record with its names and relations; without a parent it hangs on the site. */
export function record(
  type: string,
  id: string,
  name: string,
  properties: ApiObject,
  parent: ApiObject = { type: 'sites', id: zero },
): ApiObject {
  return {
    displayName: name,
    id,
    name,
    ...properties,
    relations: { self: { type, id }, parent },
  };
}

function failoverRecorder(recorder: FailoverRecorder, group: FailoverGroup | undefined): ApiObject {
  const { id, name, ...properties } = recorder;
  return record(
    'failoverRecorders',
    id,
    name,
    { ...properties, position: group?.members.indexOf(id) ?? 0 },
    group === undefined ? undefined : { type: 'failoverGroups', id: group.id },
  );
}

function recordingServer(site: Site, server: RecordingServer): ApiObject {
  const {
    id,
    name,
    failover,
    failoverPort,
    multicast,
    hardware: _hardware,
    storages: _storages,
    ...properties
  } = server;
  const reference = (type: string, of: string | null): string => `${type}[${of ?? zero}]`;
  const groups = failover.mode === 'failoverGroups' ? failover : null;
  const hotStandby = failover.mode === 'hotStandby' ? failover.failoverRecorder : null;
  return record('recordingServers', id, name, {
    ...properties,
    synchronizationTime: -1,
    recordingServerFailovers: [
      {
        displayName: 'Failover settings',
        id: childId(id, 1),
        primaryFailoverGroup: reference('FailoverGroup', groups?.primary ?? null),
        secondaryFailoverGroup: reference('FailoverGroup', groups?.secondary ?? null),
        hotStandby: reference('FailoverRecorder', hotStandby),
        failoverPort,
        relations: {
          self: { type: 'recordingServerFailovers', id: childId(id, 1) },
          parent: { type: 'recordingServers', id },
        },
      },
    ],
    recordingServerMulticasts: [
      {
        displayName: 'Multicast settings',
        id: childId(id, 2),
        ...multicast,
        MTU: String(multicast.MTU),
        TTL: String(multicast.TTL),
        relations: {
          self: { type: 'recordingServerMulticasts', id: childId(id, 2) },
          parent: { type: 'recordingServers', id },
        },
      },
    ],
    hardware: hardwareOf(server, devicesOf(site, id)),
  });
}

/** All devices of a server hang on one box. */
function hardwareOf(
  { id, name }: RecordingServer,
  devices: readonly Device[],
): readonly ApiObject[] {
  if (devices.length === 0) return [];
  const box = childId(id, 3);
  const children: Record<string, ApiObject[]> = {};
  for (const { id: deviceId, kind, name: deviceName, enabled, failoverSetting } of devices) {
    (children[resourceOfKind[kind]] ??= []).push(
      record(
        resourceOfKind[kind],
        deviceId,
        deviceName,
        { enabled, failoverSetting, description: '' },
        { type: 'hardware', id: box },
      ),
    );
  }
  return [
    record(
      'hardware',
      box,
      `Box of ${name}`,
      { address: 'http://192.0.2.10/', enabled: true, model: 'Example 4-channel', ...children },
      { type: 'recordingServers', id },
    ),
  ];
}

/** An id for what hangs on a record, as different from the others as the record's own. */
function childId(of: string, kind: number): string {
  return `${String(kind)}0000000${of.slice(8)}`;
}
