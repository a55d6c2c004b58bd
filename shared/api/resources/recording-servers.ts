import type { SiteId } from '../../model/ids';
import { recordingServerFields, type RecordingServer } from '../../model/recording-server';
import { readersOf, writeFields } from '../field-codecs';
import { wording } from '../readers';
import { writeRecord, type ApiRecord } from '../write-record';

/**
 * API resource `recordingServers`. Its `synchronizationTime` has no bearing on failover. A blank host
 * name says nothing: the property is deprecated, and the address has it.
 */
export const recordingServerReaders = {
  ...readersOf(recordingServerFields),
  name: wording,
  hostName: wording,
};

/** A recording server without what hangs on it. */
export function writeRecordingServer(server: RecordingServer, site: SiteId): ApiRecord {
  const properties = writeFields(recordingServerFields, server);
  const self = { type: 'recordingServers', id: server.id } as const;
  return writeRecord(self, server.name, properties, { type: 'sites', id: site });
}
