import type { RecordingServerId } from '../../model/ids';
import type { Hardware } from '../../model/recording-server';
import { text, wording } from '../readers';
import { writeRecord, type ApiRecord } from '../write-record';

/** API resource `hardware`, a child of a recording server; devices are children of hardware. */
export const hardwareReaders = { name: wording, address: text, model: text };

/** A piece of hardware of a recording server. */
export function writeHardware(hardware: Hardware, server: RecordingServerId): ApiRecord {
  const { id, ...properties } = hardware;
  const parent = { type: 'recordingServers', id: server } as const;
  return writeRecord({ type: 'hardware', id }, hardware.name, properties, parent);
}
