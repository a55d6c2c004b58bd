import type { StatedDevice, StatedSite } from '../../change/stated';
import { shardsOf } from '../../change/device-shards';
import { message, type Message } from '../../messages/message';
import { deviceFields, type Device, type DeviceKind } from '../../model/device';
import { defaultsOf, valuesOf } from '../../model/fields/derive';
import { givenName } from '../../model/given-name';
import type { DeviceId, HardwareId, RecordingServerId } from '../../model/ids';
import type { RecordingServer } from '../../model/recording-server';
import { recordsOf, type RecordsKind } from '../../model/records-kind';
import { listOf, type Site } from '../../model/site';
import { fill } from './fill';
import { mendFields } from './mend-fields';
import type { MergeNotes } from './merge-notes';
import { nameIn } from './name-in';

const kinds: Readonly<Record<DeviceKind, RecordsKind>> = {
  camera: 'cameras',
  microphone: 'microphones',
  speaker: 'speakers',
  metadata: 'metadata',
};

/**
 * The devices by recording server: those of the site with what is stated of them, and the new ones
 * whose recording server is known. Devices go with their hardware to another recording server.
 * `onDevice` is called for every device that is stated, as the measure of progress.
 */
export function mergeDevices(
  site: Site,
  stated: StatedSite,
  servers: readonly RecordingServer[],
  notes: MergeNotes,
  onDevice: () => void,
): Site['devices'] {
  const places = findPlaces(site, stated, servers);
  const devices = new Map<DeviceId, Device>(
    listOf(site.devices)
      .flatMap(listOf)
      .map((device) => [device.id, places.withHardware(device)]),
  );
  for (const [id, fields] of stated.devices) {
    onDevice();
    const known = devices.get(id);
    const recordingServer = places.serverOf(fields, known);
    if (recordingServer === null) {
      notes.skip(recordsOf(kinds[fields.kind]), places.whyNone(fields));
      continue;
    }
    const hardware = fields.hardware === undefined ? (known?.hardware ?? null) : fields.hardware;
    const name = nameIn(fields, known) ?? givenName(fields.kind);
    const source = { known, usual };
    const filled = fill(fields, source, { kind: kinds[fields.kind], name }, notes);
    const named = { ...valuesOf(deviceFields, filled), name };
    const own = mendFields(deviceFields, named, known ?? usual, name, notes);
    devices.set(id, { id, kind: fields.kind, recordingServer, hardware, ...own });
  }
  return shardsOf(devices.values());
}

const usual = defaultsOf(deviceFields);

interface Places {
  /** The device on the recording server to which its hardware has gone. */
  readonly withHardware: (device: Device) => Device;
  /** Through the hardware if it is known, else as stated, else as in the site. */
  readonly serverOf: (fields: StatedDevice, known: Device | undefined) => RecordingServerId | null;
  readonly whyNone: (fields: StatedDevice) => Message;
}

function findPlaces(
  site: Site,
  statedSite: StatedSite,
  servers: readonly RecordingServer[],
): Places {
  const before = serversByHardware(listOf(site.recordingServers));
  const after = serversByHardware(servers);
  const exists = new Set(servers.map(({ id }) => id));
  return {
    withHardware: (device) => {
      if (device.hardware === null) return device;
      const server = after.get(device.hardware);
      return server === undefined || server === before.get(device.hardware)
        ? device
        : { ...device, recordingServer: server };
    },
    serverOf: ({ hardware, recordingServer }, known) => {
      const unit = hardware === undefined ? known?.hardware : hardware;
      const through = unit ? after.get(unit) : undefined;
      const stated =
        recordingServer !== undefined && exists.has(recordingServer) ? recordingServer : undefined;
      return through ?? stated ?? known?.recordingServer ?? null;
    },
    whyNone: ({ hardware, recordingServer }) => {
      if (hardware && !after.has(hardware) && !statedSite.hardware.has(hardware)) {
        return message('skipped.hardwareMissing');
      }
      return !hardware && recordingServer === undefined
        ? message('skipped.noHardware')
        : message('skipped.serverMissing');
    },
  };
}

function serversByHardware(
  servers: readonly RecordingServer[],
): ReadonlyMap<HardwareId, RecordingServerId> {
  return new Map(servers.flatMap(({ id, hardware }) => hardware.map((unit) => [unit.id, id])));
}
