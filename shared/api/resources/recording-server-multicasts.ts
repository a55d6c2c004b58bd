import { deriveGuid } from '../../model/derive-guid';
import { givenName } from '../../model/given-name';
import { multicastFields } from '../../model/multicast';
import type { RecordingServer } from '../../model/recording-server';
import { readersOf, writeFields } from '../field-codecs';
import { writeRecord, type ApiRecord } from '../write-record';

/** API resource `recordingServerMulticasts`, a child of which each recording server has at most one. */
export const multicastReaders = readersOf(multicastFields);

/** The multicast settings of a recording server. The model has no id for them, so one is derived. */
export function writeMulticast(
  server: RecordingServer,
  id = deriveGuid(`${server.id} multicast`),
): ApiRecord {
  const properties = writeFields(multicastFields, server.multicast);
  const parent = { type: 'recordingServers', id: server.id } as const;
  return writeRecord(
    { type: 'recordingServerMulticasts', id },
    givenName('multicastSettings'),
    properties,
    parent,
  );
}
