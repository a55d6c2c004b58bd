import { diffSites, type Change } from '../change/change';
import { isEmptySite, type Site } from '../model/site';
import { noRecords, type Novelty, type RecordCounts } from './import-preview';
import { countRecords } from './record-counts';

/**
 * What of an incoming site is new, changed or the same compared with the open one, record by record
 * by id. Records that only the open site has are in none of the three.
 */
export function compareWith(current: Site, incoming: Site): Novelty {
  const counts = countRecords(incoming);
  if (isEmptySite(current)) return { added: counts, changed: noRecords, unchanged: noRecords };
  const change = diffSites(current, incoming);
  const added = countBy(change, 'added');
  const changed = countBy(change, 'updated');
  return { added, changed, unchanged: minus(minus(counts, added), changed) };
}

function countBy(change: Change, part: 'added' | 'updated'): RecordCounts {
  return {
    recordingServers: Object.keys(change.recordingServers[part]).length,
    failoverRecorders: Object.keys(change.failoverRecorders[part]).length,
    failoverGroups: Object.keys(change.failoverGroups[part]).length,
    devices: Object.keys(change.devices[part]).length,
  };
}

function minus(a: RecordCounts, b: RecordCounts): RecordCounts {
  return {
    recordingServers: a.recordingServers - b.recordingServers,
    failoverRecorders: a.failoverRecorders - b.failoverRecorders,
    failoverGroups: a.failoverGroups - b.failoverGroups,
    devices: a.devices - b.devices,
  };
}
