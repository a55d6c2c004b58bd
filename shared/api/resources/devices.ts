import { deviceFields, type Device, type DeviceKind } from '../../model/device';
import { readersOf, writeFields } from '../field-codecs';
import { wording } from '../readers';
import type { ResourceName } from '../resource-names';
import { writeRecord, type ApiRecord } from '../write-record';

/**
 * API resources `cameras`, `microphones`, `speakers` and `metadata`, children of hardware. Of their
 * forty properties only these matter to failover.
 */
export const deviceReaders = { ...readersOf(deviceFields), name: wording };

/** The resource of each kind of device. */
export const resourceOfKind = {
  camera: 'cameras',
  microphone: 'microphones',
  speaker: 'speakers',
  metadata: 'metadata',
} as const satisfies Readonly<Record<DeviceKind, ResourceName>>;

/** A device; one whose hardware is not known hangs on its recording server. */
export function writeDevice(device: Device): ApiRecord {
  const { id, kind, name, hardware, recordingServer } = device;
  const parent =
    hardware === null
      ? ({ type: 'recordingServers', id: recordingServer } as const)
      : ({ type: 'hardware', id: hardware } as const);
  const self = { type: resourceOfKind[kind], id };
  return writeRecord(self, name, writeFields(deviceFields, device), parent);
}
