import type { Device, DeviceKind } from '../../model/device';
import type { DeviceId, RecordingServerId } from '../../model/ids';
import { keyed } from '../../change/records-diff';
import type { DevicesOfServer, Site } from '../../model/site';
import { givenName } from '../given-name';
import type { LooseDevice, LooseRecords } from '../loose-records';
import type { Notes } from '../notes';

const kindWords: Readonly<Record<DeviceKind, string>> = {
  camera: 'cameras',
  microphone: 'microphones',
  speaker: 'speakers',
  metadata: 'metadata channels',
};

const unnamed: Readonly<Record<DeviceKind, string>> = {
  camera: 'Unnamed camera',
  microphone: 'Unnamed microphone',
  speaker: 'Unnamed speaker',
  metadata: 'Unnamed metadata channel',
};

/** The devices by recording server; those whose recording server is not known are passed over. */
export function assembleDevices(
  records: LooseRecords,
  notes: Notes,
  onDevice: () => void,
): Site['devices'] {
  const shards = new Map<RecordingServerId, (readonly [DeviceId, Device])[]>();
  for (const [id, loose] of records.devices) {
    onDevice();
    const server = serverOf(loose, records);
    if (server === null) {
      notes.skip(kindWords[loose.kind], whyWithoutServer(loose, records));
      continue;
    }
    const shard = shards.get(server) ?? [];
    if (shard.length === 0) shards.set(server, shard);
    shard.push([id, assembleDevice(id, loose, server)]);
  }
  const devices = [...shards].map(
    ([server, shard]): readonly [RecordingServerId, DevicesOfServer] => [server, keyed(shard)],
  );
  return keyed(devices);
}

function assembleDevice(id: DeviceId, loose: LooseDevice, server: RecordingServerId): Device {
  return {
    id,
    kind: loose.kind,
    recordingServer: server,
    hardware: loose.hardware,
    name: givenName(loose) ?? unnamed[loose.kind],
    enabled: loose.enabled ?? true,
    // The API's documentation does not state the default; its example and real servers have this one.
    failoverSetting: loose.failoverSetting ?? 'FullSupport',
  };
}

/** Through the hardware if it is known, else by what the device itself says or is embedded in. */
function serverOf(loose: LooseDevice, records: LooseRecords): RecordingServerId | null {
  const hardware = loose.hardware === null ? undefined : records.hardware.get(loose.hardware);
  const candidates = [hardware?.recordingServer ?? null, loose.recordingServer];
  return candidates.find((id) => id !== null && records.recordingServers.has(id)) ?? null;
}

function whyWithoutServer(loose: LooseDevice, records: LooseRecords): string {
  if (loose.hardware !== null && !records.hardware.has(loose.hardware)) {
    return 'Their hardware is not in the files, so nobody knows their recording server.';
  }
  return loose.hardware === null && loose.recordingServer === null
    ? 'Nothing says to which hardware or recording server they belong.'
    : 'Their recording server is not in the files.';
}
