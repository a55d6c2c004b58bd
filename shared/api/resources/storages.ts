import type { RecordingServerId } from '../../model/ids';
import type { Storage } from '../../model/recording-server';
import { flag, text, wholeNumber, wording } from '../readers';
import { writeRecord, type ApiRecord } from '../write-record';

/** API resource `storages`, children of a recording server: `maxSize` in MB, `retainMinutes` in minutes. */
export const storageReaders = {
  name: wording,
  diskPath: text,
  maxSize: wholeNumber,
  retainMinutes: wholeNumber,
  isDefault: flag,
};

/** A storage of a recording server. */
export function writeStorage(storage: Storage, server: RecordingServerId): ApiRecord {
  const { id, ...properties } = storage;
  const parent = { type: 'recordingServers', id: server } as const;
  return writeRecord({ type: 'storages', id }, storage.name, properties, parent);
}
