import {
  deviceRecords,
  failoverGroupRecord,
  failoverRecorderRecord,
  hardwareRecords,
  recordingServerRecord,
  siteRecord,
} from './api-records';
import { createRecordFiles } from './record-files';
import type { SitePlan } from './site-plan';

/** Writes a site as the API's answers into a folder, in JSON files named after the resources. */
export function writeSite(plan: SitePlan, folder: string): void {
  const files = createRecordFiles(folder);
  files.add('sites', siteRecord(plan));
  for (const group of plan.failoverGroups)
    files.add('failoverGroups', failoverGroupRecord(group, plan.id));
  for (const recorder of plan.failoverRecorders) {
    files.add('failoverRecorders', failoverRecorderRecord(recorder, plan.id));
  }
  for (const server of plan.recordingServers) {
    files.add('recordingServers', recordingServerRecord(server, plan.id));
    for (const record of hardwareRecords(server)) files.add('hardware', record);
    for (const [resource, record] of deviceRecords(server)) files.add(resource, record);
  }
  files.close();
}
