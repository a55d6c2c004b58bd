import type { ResourceName } from '../../shared/api/resource-names';
import { resourceOfKind, writeDevice } from '../../shared/api/resources/devices';
import { writeFailoverGroup } from '../../shared/api/resources/failover-groups';
import { writeFailoverRecorder } from '../../shared/api/resources/failover-recorders';
import { writeHardware } from '../../shared/api/resources/hardware';
import { writeFailover } from '../../shared/api/resources/recording-server-failovers';
import { writeMulticast } from '../../shared/api/resources/recording-server-multicasts';
import { writeRecordingServer } from '../../shared/api/resources/recording-servers';
import { writeSite } from '../../shared/api/resources/sites';
import { writeStorage } from '../../shared/api/resources/storages';
import type { ApiRecord } from '../../shared/api/write-record';
import { deviceFields } from '../../shared/model/device';
import { newFailoverRecorder } from '../../shared/model/failover-recorder';
import { defaultsOf } from '../../shared/model/fields/derive';
import type { SiteId } from '../../shared/model/ids';
import { defaultMulticast } from '../../shared/model/multicast';
import { newRecordingServer, type RecordingServer } from '../../shared/model/recording-server';
import { DEFAULT_WEB_SERVER_PORT, webServerUri } from '../../shared/model/web-server';
import type {
  DevicePlan,
  GroupPlan,
  HardwarePlan,
  MachinePlan,
  RecorderPlan,
  ServerPlan,
  SitePlan,
} from './site-plan';

// Records as GET requests of the management server's REST API return them (2025 R2). To what an
// import reads come the properties that it leaves out: real exports have them too.

const TIME_ZONE = 'Romance Standard Time';
const modified = { lastModified: '2025-09-02T06:41:17.2030000Z' };
const dated = { createdDate: '2024-11-18T09:24:58.9130000Z', ...modified };

export function siteRecord(site: SitePlan): ApiRecord {
  return { ...writeSite(site), timeZone: TIME_ZONE, version: '25.2.12065.1', ...modified };
}

export function failoverGroupRecord(group: GroupPlan, site: SiteId): ApiRecord {
  return { ...writeFailoverGroup(group, site), ...dated };
}

export function failoverRecorderRecord(plan: RecorderPlan, site: SiteId): ApiRecord {
  const recorder = {
    ...newFailoverRecorder(registration(plan)),
    ...reach(plan),
    enabled: plan.enabled,
    databasePath: plan.databasePath,
  };
  return { ...writeFailoverRecorder(recorder, plan.group, site), ...dated };
}

/** A recording server as `includeChildren=recordingServerFailovers,recordingServerMulticasts,storages` gives it. */
export function recordingServerRecord(plan: ServerPlan, site: SiteId): ApiRecord {
  const server = serverOf(plan);
  const [failoverId, multicastId] = plan.settingsIds;
  return {
    ...writeRecordingServer(server, site),
    synchronizationTime: -1,
    ...modified,
    recordingServerFailovers: [writeFailover(server, failoverId)],
    recordingServerMulticasts: [writeMulticast(server, multicastId)],
    storages: plan.storages.map((storage) => ({
      ...writeStorage(storage, plan.id),
      description: '',
      encryptionMethod: 'None',
      signing: false,
      ...dated,
    })),
  };
}

export function hardwareRecords({ id: server, hardware }: ServerPlan): readonly ApiRecord[] {
  return hardware.map(({ devices: _, ...unit }) => ({
    ...writeHardware(unit, server),
    description: '',
    enabled: true,
    hardwareDriverPath: { type: 'hardwareDrivers', id: 'd3b0f4a5-62c1-4b1e-9a8f-0a6f3f0a7c11' },
    passwordLastModified: '2025-01-09T14:05:31.0000000Z',
    userName: 'recorder',
    ...modified,
  }));
}

/** The devices of a recording server, each with the resource to which it belongs. */
export function deviceRecords(
  server: ServerPlan,
): readonly (readonly [resource: ResourceName, record: ApiRecord])[] {
  return server.hardware.flatMap((unit) =>
    unit.devices.map(
      (device) => [resourceOfKind[device.kind], deviceRecord(device, unit, server)] as const,
    ),
  );
}

function deviceRecord(plan: DevicePlan, unit: HardwarePlan, server: ServerPlan): ApiRecord {
  const place = { recordingServer: server.id, hardware: unit.id };
  return {
    ...writeDevice({ ...defaultsOf(deviceFields), ...plan, ...place }),
    channel: plan.channel,
    coverageDepth: 0,
    coverageDirection: 0,
    coverageFieldOfView: 0,
    description: '',
    edgeStorageEnabled: false,
    edgeStoragePlaybackEnabled: false,
    gisPoint: 'POINT EMPTY',
    icon: 0,
    manualRecordingTimeoutEnabled: true,
    manualRecordingTimeoutMinutes: 5,
    prebufferEnabled: true,
    prebufferInMemory: true,
    prebufferSeconds: 3,
    recordingEnabled: true,
    ...(plan.kind === 'camera'
      ? {
          ptzEnabled: unit.model.startsWith('PTZ'),
          recordingFramerate: 5,
          recordKeyframesOnly: false,
          recordOnRelatedDevices: true,
        }
      : {}),
    recordingStorage: { type: 'storages', id: server.storages[0]?.id ?? '' },
    shortName: '',
    ...dated,
  };
}

function serverOf(plan: ServerPlan): RecordingServer {
  const { version, shutdownOnStorageFailure, failover, multicast } = plan;
  return {
    ...newRecordingServer(registration(plan)),
    ...reach(plan),
    enabled: plan.enabled,
    multicastServerAddress: plan.interfaceAddress,
    version,
    timeZoneName: TIME_ZONE,
    shutdownOnStorageFailure,
    failover,
    multicast:
      multicast === null
        ? defaultMulticast
        : {
            ...defaultMulticast,
            enabled: true,
            iPAddressStart: multicast[0],
            iPAddressEnd: multicast[1],
          },
  };
}

function registration({ id, name, description, host, encrypted }: MachinePlan) {
  const portNumber = DEFAULT_WEB_SERVER_PORT;
  return { id, name, description, hostName: host, portNumber, encrypted };
}

/** How the internet reaches a server; without a port everything stays at its default. */
function reach({ publicPort, encrypted }: MachinePlan) {
  if (publicPort === null) return {};
  const host = 'video.example.com';
  return {
    activeWebServerUri: webServerUri(host, publicPort, encrypted),
    publicAccessEnabled: true,
    publicWebserverHostName: host,
    publicWebserverPort: publicPort,
  };
}
