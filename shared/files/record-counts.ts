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
