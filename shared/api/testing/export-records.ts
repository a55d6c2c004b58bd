import { defaultsOf } from '../../model/fields/derive';
import { failoverFields } from '../../model/recording-server';
import { writeFields } from '../field-codecs';
import type { ExportFile } from '../read-file';
import { readExport, type ReadExport } from '../read-export';
import type { ResourceName } from '../resource-names';
import { writeStandIns } from '../resources/recording-server-failovers';
import { writeRecord, type ApiRecord } from '../write-record';

/** The GUID that ends with a number, for tests. */
export function guid(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

/** A record as the API writes it, with its relations. */
export function apiRecord(
  type: ResourceName,
  id: number,
  properties: object = {},
  parent?: readonly [type: ResourceName, id: number],
): ApiRecord {
  const name = `${type} ${String(id)}`;
  const within = parent === undefined ? null : { type: parent[0], id: guid(parent[1]) };
  return writeRecord({ type, id: guid(id) }, name, { name, ...properties }, within);
}

/** The failover settings of a recording server; 0 means "not used". */
export function apiFailover(
  server: number,
  { primary = 0, secondary = 0, hotStandby = 0 },
  properties: object = {},
): ApiRecord {
  const used = (id: number) => (id === 0 ? null : guid(id));
  const settings = {
    ...writeStandIns({
      primary: used(primary),
      secondary: used(secondary),
      hotStandby: used(hotStandby),
    }),
    ...writeFields(failoverFields, defaultsOf(failoverFields)),
    ...properties,
  };
  return apiRecord('recordingServerFailovers', 9000 + server, settings, [
    'recordingServers',
    server,
  ]);
}

/** A file with a value as its text, or with a text as it is. */
export function exportFile(name: string, content: unknown): ExportFile {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  return { name, bytes: text.length, text, problem: null };
}

/** Reads a single file that holds a value, or several files. */
export function read(...files: readonly ExportFile[]): ReadExport {
  return readExport(files, () => undefined);
}

/** Reads one file that holds records of any kind in a bare array. */
export function readRecords(...records: readonly object[]): ReadExport {
  return read(exportFile('export.json', records));
}
