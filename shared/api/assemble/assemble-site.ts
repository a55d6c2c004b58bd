import { siteId, type SiteId } from '../../model/ids';
import { byId } from '../../change/records-diff';
import { emptySite, type Site } from '../../model/site';
import type { LooseRecords } from '../loose-records';
import type { Notes } from '../notes';
import { deriveGuid } from './derive-guid';
import { assembleDevices } from './devices';
import { assembleFailoverGroups } from './failover-groups';
import { assembleFailoverRecorders } from './failover-recorders';
import { mendName } from './mend-text';
import { assembleRecordingServers } from './recording-servers';

/**
 * A site out of all that was found, sound by every rule of `checkInvariants`: what breaks one is
 * mended, and noted as a conflict. `onDevice` is called for every device, as the measure of progress.
 */
export function assembleSite(records: LooseRecords, notes: Notes, onDevice: () => void): Site {
  const { id, name } = identify(records, notes);
  const failoverRecorders = assembleFailoverRecorders(records, notes);
  const recorderNames = new Map(failoverRecorders.map((recorder) => [recorder.id, recorder.name]));
  const failoverGroups = assembleFailoverGroups(records, recorderNames, notes);
  const recordingServers = assembleRecordingServers(records, recorderNames, failoverGroups, notes);
  return {
    ...emptySite(id, name),
    recordingServers: byId(recordingServers),
    failoverRecorders: byId(failoverRecorders),
    failoverGroups: byId(failoverGroups),
    devices: assembleDevices(records, notes, onDevice),
  };
}

/** A federated system exports several sites; one is planned at a time, and the first comes first. */
function identify(
  records: LooseRecords,
  notes: Notes,
): { readonly id: SiteId; readonly name: string } {
  const [site, ...others] = records.sites;
  if (others.length > 0) {
    notes.skip('sites', 'Only the first site gives its name.', others.length);
  }
  if (site !== undefined) return { id: site[0], name: mendName(site[1], 'Imported site', notes) };
  return { id: fallbackId(records), name: 'Imported site' };
}

/** Without a `sites` record the id comes from the records, so that the same export gives the same site. */
function fallbackId(records: LooseRecords): SiteId {
  const ids = [
    ...records.recordingServers.keys(),
    ...records.failoverRecorders.keys(),
    ...records.failoverGroups.keys(),
  ];
  return siteId.parse(deriveGuid(ids.toSorted().join()));
}
