import { deviceCount, type Site } from '../model/site';
import type { RecordCounts } from './import-preview';

/** How many records of each kind a site has. */
export function countRecords(site: Site): RecordCounts {
  return {
    recordingServers: Object.keys(site.recordingServers).length,
    failoverRecorders: Object.keys(site.failoverRecorders).length,
    failoverGroups: Object.keys(site.failoverGroups).length,
    devices: deviceCount(site),
  };
}

/** How many records there are of all kinds together. */
export function recordSum(counts: RecordCounts): number {
  const { recordingServers, failoverRecorders, failoverGroups, devices } = counts;
  return recordingServers + failoverRecorders + failoverGroups + devices;
}
