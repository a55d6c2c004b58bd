import type { GroupPlan, MachinePlan, RecorderPlan, ServerPlan, SitePlan } from './site-plan';

// Records as GET requests of the management server's REST API return them (2025 R2), with all their
// properties and not only with those that an import reads: that is what real exports look like.

const NOT_USED = 'FailoverGroup[00000000-0000-0000-0000-000000000000]';
const LAST_MODIFIED = '2025-09-02T06:41:17.2030000Z';
const CREATED = '2024-11-18T09:24:58.9130000Z';

interface Reference {
  readonly type: string;
  readonly id: string;
}

export function siteRecord({ id, name }: SitePlan): object {
  return {
    displayName: name,
    id,
    lastModified: LAST_MODIFIED,
    name,
    timeZone: 'Romance Standard Time',
    version: '25.2.12065.1',
    ...relations({ type: 'sites', id }),
  };
}

export function failoverGroupRecord({ id, name, description }: GroupPlan): object {
  return {
    createdDate: CREATED,
    description,
    displayName: name,
    id,
    lastModified: LAST_MODIFIED,
    name,
    ...relations({ type: 'failoverGroups', id }),
  };
}

export function failoverRecorderRecord(recorder: RecorderPlan): object {
  const { id, group } = recorder;
  return {
    ...machine(recorder),
    createdDate: CREATED,
    databasePath: recorder.databasePath,
    multicastServerAddress: '0.0.0.0',
    position: group?.position ?? 0,
    udpPort: 8844,
    ...relations(
      { type: 'failoverRecorders', id },
      group === null ? undefined : { type: 'failoverGroups', id: group.id },
    ),
  };
}

/** A recording server as `includeChildren=recordingServerFailovers,recordingServerMulticasts,storages` gives it. */
export function recordingServerRecord(server: ServerPlan, site: string): object {
  const self = { type: 'recordingServers', id: server.id };
  return {
    ...machine(server),
    multicastServerAddress: server.interfaceAddress,
    shutdownOnStorageFailure: server.shutdownOnStorageFailure,
    synchronizationTime: -1,
    timeZoneName: 'Romance Standard Time',
    version: server.version,
    recordingServerFailovers: [failoverRecord(server, self)],
    recordingServerMulticasts: [multicastRecord(server, self)],
    storages: storageRecords(server, self),
    ...relations(self, { type: 'sites', id: site }),
  };
}

export function hardwareRecords({ id: server, hardware }: ServerPlan): readonly object[] {
  return hardware.map(({ id, name, address, model }) => ({
    address,
    description: '',
    displayName: name,
    enabled: true,
    hardwareDriverPath: { type: 'hardwareDrivers', id: 'd3b0f4a5-62c1-4b1e-9a8f-0a6f3f0a7c11' },
    id,
    lastModified: LAST_MODIFIED,
    model,
    name,
    passwordLastModified: '2025-01-09T14:05:31.0000000Z',
    userName: 'recorder',
    ...relations({ type: 'hardware', id }, { type: 'recordingServers', id: server }),
  }));
}

/** The devices of a recording server, each with the resource to which it belongs. */
export function deviceRecords(
  server: ServerPlan,
): readonly (readonly [resource: string, record: object])[] {
  return server.hardware.flatMap((unit) =>
    unit.devices.map((device): readonly [string, object] => {
      const { resource, id, name } = device;
      return [
        resource,
        {
          channel: device.channel,
          coverageDepth: 0,
          coverageDirection: 0,
          coverageFieldOfView: 0,
          createdDate: CREATED,
          description: '',
          displayName: name,
          edgeStorageEnabled: false,
          edgeStoragePlaybackEnabled: false,
          enabled: device.enabled,
          failoverSetting: device.failoverSetting,
          gisPoint: 'POINT EMPTY',
          icon: 0,
          id,
          lastModified: LAST_MODIFIED,
          manualRecordingTimeoutEnabled: true,
          manualRecordingTimeoutMinutes: 5,
          name,
          prebufferEnabled: true,
          prebufferInMemory: true,
          prebufferSeconds: 3,
          ...(resource === 'cameras' ? { ptzEnabled: unit.model.startsWith('PTZ') } : {}),
          recordingEnabled: true,
          ...(resource === 'cameras'
            ? { recordingFramerate: 5, recordKeyframesOnly: false, recordOnRelatedDevices: true }
            : {}),
          recordingStorage: { type: 'storages', id: server.storages[0]?.id ?? '' },
          shortName: '',
          ...relations({ type: resource, id }, { type: 'hardware', id: unit.id }),
        },
      ];
    }),
  );
}

function machine(plan: MachinePlan): object {
  const scheme = plan.encrypted ? 'https' : 'http';
  const publicHost = plan.publicPort === null ? '' : 'video.example.com';
  return {
    activeWebServerUri:
      plan.publicPort === null ? '' : `${scheme}://${publicHost}:${String(plan.publicPort)}/`,
    description: plan.description,
    displayName: plan.name,
    enabled: plan.enabled,
    hostName: plan.host,
    id: plan.id,
    lastModified: LAST_MODIFIED,
    name: plan.name,
    portNumber: 7563,
    publicAccessEnabled: plan.publicPort !== null,
    publicWebserverHostName: publicHost,
    publicWebserverPort: plan.publicPort ?? 0,
    webServerUri: `${scheme}://${plan.host}:7563/`,
  };
}

function failoverRecord({ failover, settingsIds: [id] }: ServerPlan, parent: Reference): object {
  const group = (of: string | null) =>
    of === null ? NOT_USED : `FailoverGroup[${of.toUpperCase()}]`;
  return {
    displayName: 'Failover settings',
    failoverPort: 11000,
    hotStandby:
      failover.hotStandby === null ? '' : `FailoverRecorder[${failover.hotStandby.toUpperCase()}]`,
    id,
    primaryFailoverGroup: group(failover.primary),
    secondaryFailoverGroup: group(failover.secondary),
    ...relations({ type: 'recordingServerFailovers', id }, parent),
  };
}

function multicastRecord(
  { multicast, settingsIds: [, id] }: ServerPlan,
  parent: Reference,
): object {
  const [start, end] = multicast ?? ['232.100.1.0', '232.100.1.0'];
  return {
    displayName: 'Multicast',
    enabled: multicast !== null,
    id,
    iPAddressEnd: end,
    iPAddressStart: start,
    MTU: '1500',
    portRangeEnd: 47199,
    portRangeStart: 47100,
    TTL: '32',
    ...relations({ type: 'recordingServerMulticasts', id }, parent),
  };
}

function storageRecords({ storages }: ServerPlan, parent: Reference): readonly object[] {
  return storages.map(({ id, name, diskPath, maxSize, retainMinutes, isDefault }) => ({
    createdDate: CREATED,
    description: '',
    diskPath,
    displayName: name,
    encryptionMethod: 'None',
    id,
    isDefault,
    lastModified: LAST_MODIFIED,
    maxSize,
    name,
    retainMinutes,
    signing: false,
    ...relations({ type: 'storages', id }, parent),
  }));
}

function relations(self: Reference, parent?: Reference): object {
  return { relations: parent === undefined ? { self } : { self, parent } };
}
