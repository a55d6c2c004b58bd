import type { ExportFile } from '../read-file';
import { readExport, type ReadExport } from '../read-export';
import type { ResourceName } from '../resource-names';

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
): object {
  return {
    id: guid(id),
    displayName: `${type} ${String(id)}`,
    name: `${type} ${String(id)}`,
    ...properties,
    relations: {
      self: { type, id: guid(id) },
      ...(parent === undefined ? {} : { parent: { type: parent[0], id: guid(parent[1]) } }),
    },
  };
}

/** The failover settings of a recording server; 0 means "not used". */
export function apiFailover(
  server: number,
  { primary = 0, secondary = 0, hotStandby = 0 },
  properties: object = {},
): object {
  const settings = {
    primaryFailoverGroup: `FailoverGroup[${zeroOr(primary)}]`,
    secondaryFailoverGroup: `FailoverGroup[${zeroOr(secondary)}]`,
    hotStandby: hotStandby === 0 ? '' : `FailoverRecorder[${guid(hotStandby)}]`,
    failoverPort: 11000,
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

function zeroOr(id: number): string {
  return id === 0 ? '00000000-0000-0000-0000-000000000000' : guid(id);
}
