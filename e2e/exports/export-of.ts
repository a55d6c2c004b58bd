import type { ResourceName } from '../../shared/api/resource-names';
import { writeExport } from '../../shared/api/write-export';
import { writeRecord, type ApiRecord, type Link } from '../../shared/api/write-record';
import type { Site } from '../../shared/model/site';

/** Answers of the REST API by the name of the file they are kept in. */
export type Export = Readonly<Record<string, unknown>>;

const zero = '00000000-0000-0000-0000-000000000000';

/** What the management server of a site answers to `GET /<resource>`, one file a resource. */
export function exportOf(site: Site): Export {
  const { recordingServers, ...others } = writeExport(site);
  const all = {
    ...others,
    // A property that the client does not use, as real servers send many.
    recordingServers: recordingServers.map((server) => ({ ...server, synchronizationTime: -1 })),
  };
  return Object.fromEntries(
    Object.entries(all).map(([resource, records]) => [`${resource}.json`, answer(records)]),
  );
}

/** The envelope of a list. */
export function answer(records: readonly ApiRecord[]): ApiRecord {
  return { array: records };
}

/** A record with its names and relations; without a parent it hangs on the site. */
export function record(
  type: ResourceName,
  id: string,
  name: string,
  properties: ApiRecord,
  parent: Link = { type: 'sites', id: zero },
): ApiRecord {
  return writeRecord({ type, id }, name, { name, ...properties }, parent);
}
