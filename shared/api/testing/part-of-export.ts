import fc from 'fast-check';
import { resourceNames } from '../resource-names';
import type { WrittenExport } from '../write-export';
import type { ApiRecord } from '../write-record';
import { exportFile } from './export-records';
import type { ExportFile } from '../read-file';

/** Without these nobody could say what a record is or to whom it belongs. */
const kept: ReadonlySet<string> = new Set(['id']);

/** The resources whose records are nothing without the record on which they hang. */
const hanging: ReadonlySet<string> = new Set([
  'recordingServerFailovers',
  'recordingServerMulticasts',
]);

/**
 * Any part of an export: some of its files, in them some of the records, of these some of the
 * properties, in any order. What a part leaves out it does not deny.
 */
export function partsOf(whole: WrittenExport): fc.Arbitrary<readonly ExportFile[]> {
  const files = resourceNames.map((resource) =>
    fc
      .tuple(fc.boolean(), fc.shuffledSubarray([...whole[resource]]))
      .chain(([there, records]) =>
        there
          ? fc.tuple(...records.map((record) => partOf(record, hanging.has(resource))))
          : fc.constant(null),
      )
      .map((records) => (records === null ? null : exportFile(`${resource}.json`, records))),
  );
  return fc.tuple(...files).map((some) => some.filter((file) => file !== null));
}

function partOf(record: ApiRecord, keepsRelations: boolean): fc.Arbitrary<ApiRecord> {
  const optional = Object.keys(record).filter(
    (property) => !kept.has(property) && !(keepsRelations && property === 'relations'),
  );
  return fc
    .subarray(optional)
    .map((dropped) =>
      Object.fromEntries(
        Object.entries(record).filter(([property]) => !dropped.includes(property)),
      ),
    );
}
