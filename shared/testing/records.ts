import { deviceFields, type Device } from '../model/device';
import { newFailoverGroup, type FailoverGroup } from '../model/failover-group';
import { newFailoverRecorder, type FailoverRecorder } from '../model/failover-recorder';
import { defaultsOf } from '../model/fields/derive';
import {
  deviceId,
  failoverGroupId,
  failoverRecorderId,
  hardwareId,
  recordingServerId,
  scenarioId,
  siteId,
  storageId,
  validationId,
  type DeviceId,
  type FailoverGroupId,
  type FailoverRecorderId,
  type HardwareId,
  type RecordingServerId,
  type ScenarioId,
  type SiteId,
  type StorageId,
  type ValidationId,
} from '../model/ids';
import { newRecordingServer, type RecordingServer } from '../model/recording-server';

/**
 * Ids whose last digits are the number one reads in a failing test, and whose third part is the
 * kind of record, as listed below.
 * Numbers go from 1 to 999,999,999,999.
 */
export function recordingServerIdOf(number: number): RecordingServerId {
  return recordingServerId.parse(guid(1, number));
}

/** The id of the failover recording server with this number. */
export function failoverRecorderIdOf(number: number): FailoverRecorderId {
  return failoverRecorderId.parse(guid(2, number));
}

/** The id of the failover group with this number. */
export function failoverGroupIdOf(number: number): FailoverGroupId {
  return failoverGroupId.parse(guid(3, number));
}

/** The id of the device with this number. */
export function deviceIdOf(number: number): DeviceId {
  return deviceId.parse(guid(4, number));
}

/** The id of the piece of hardware with this number. */
export function hardwareIdOf(number: number): HardwareId {
  return hardwareId.parse(guid(5, number));
}

/** The id of the site with this number. */
export function siteIdOf(number: number): SiteId {
  return siteId.parse(guid(6, number));
}

/** The id of the scenario with this number. */
export function scenarioIdOf(number: number): ScenarioId {
  return scenarioId.parse(guid(7, number));
}

/** The id of the validation with this number. */
export function validationIdOf(number: number): ValidationId {
  return validationId.parse(guid(8, number));
}

/** The id of the storage with this number. */
export function storageIdOf(number: number): StorageId {
  return storageId.parse(guid(9, number));
}

/** A recording server as right after registration, named RS-01 and so on, with what differs. */
export function aRecordingServer(
  number: number,
  differences: Partial<RecordingServer> = {},
): RecordingServer {
  const registered = newRecordingServer({
    id: recordingServerIdOf(number),
    name: `RS-${twoDigits(number)}`,
    description: '',
    hostName: `rs${twoDigits(number)}.example.com`,
    portNumber: 7563,
    encrypted: false,
  });
  return { ...registered, ...differences };
}

/** A failover recording server as right after registration, named FRS-01 and so on. */
export function aFailoverRecorder(
  number: number,
  differences: Partial<FailoverRecorder> = {},
): FailoverRecorder {
  const registered = newFailoverRecorder({
    id: failoverRecorderIdOf(number),
    name: `FRS-${twoDigits(number)}`,
    description: '',
    hostName: `frs${twoDigits(number)}.example.com`,
    portNumber: 7563,
    encrypted: false,
  });
  return { ...registered, databasePath: 'D:\\MediaDatabase', ...differences };
}

/** An empty failover group, named Group 1 and so on, with what differs. */
export function aFailoverGroup(
  number: number,
  differences: Partial<FailoverGroup> = {},
): FailoverGroup {
  return {
    ...newFailoverGroup({
      id: failoverGroupIdOf(number),
      name: `Group ${String(number)}`,
      description: '',
    }),
    ...differences,
  };
}

/** A device of the recording server with the given number; a camera with full support. */
export function aDevice(
  number: number,
  recordingServer: number,
  differences: Partial<Device> = {},
): Device {
  return {
    id: deviceIdOf(number),
    kind: 'camera',
    recordingServer: recordingServerIdOf(recordingServer),
    hardware: null,
    ...defaultsOf(deviceFields),
    name: `Camera ${twoDigits(number)}`,
    ...differences,
  };
}

function guid(kind: number, number: number): string {
  return `00000000-0000-${String(kind).padStart(4, '0')}-0000-${String(number).padStart(12, '0')}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
