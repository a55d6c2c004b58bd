import type { StatedSite } from '../../change/stated';
import { byId } from '../../change/records-diff';
import { message } from '../../messages/message';
import { deriveGuid } from '../../model/derive-guid';
import { givenName } from '../../model/given-name';
import { defaultsOf } from '../../model/fields/derive';
import { siteId, type SiteId } from '../../model/ids';
import { recordsOf } from '../../model/records-kind';
import {
  emptySite,
  isEmptySite,
  listOf,
  siteFields,
  type Site,
  type SiteFields,
} from '../../model/site';
import { mergeDevices } from './devices';
import { mergeGroupNames } from './failover-groups';
import { mergeFailoverRecorders } from './failover-recorders';
import { mergeFailovers } from './failovers';
import { fill } from './fill';
import { placeMembers } from './memberships';
import { mendFields } from './mend-fields';
import type { MergeNotes } from './merge-notes';
import { mendName } from './mend-text';
import { nameIn } from './name-in';
import { mergeHardware, mergeStorages } from './pieces';
import { mergeOwnFields, mergeRecordingServers } from './recording-servers';
import { mergeSequences } from './sequences';

/**
 * The site with what an input says of it, property by property: what is stated is taken over, what
 * is not said stays, and new records get the usual values for it. A list that leaves records out
 * does not say that they are gone. The outcome is sound by every rule of `checkInvariants`: where
 * the input breaks one, alone or together with the site, it is mended, and noted as a conflict.
 *
 * An input that states everything (`statedOf`) lets its records win whole. Two inputs can be merged
 * in either order, as long as they do not state the same property differently, and each refers only
 * to what the site has; the sequence of a group and the failover of a recording server are one
 * property each. The site keeps its own id and name unless it is empty.
 */
export function mergeStated(
  site: Site,
  stated: StatedSite,
  notes: MergeNotes,
  onDevice: () => void = () => undefined,
): Site {
  const identity = isEmptySite(site) ? identify(stated, notes) : {};
  return takeOver({ ...site, ...identity }, stated, notes, onDevice);
}

/** A new site of nothing but what an input says; it is mended as in `mergeStated`. */
export function siteOfStated(
  stated: StatedSite,
  notes: MergeNotes,
  onDevice: () => void = () => undefined,
): Site {
  const { id, ...own } = identify(stated, notes);
  return takeOver({ ...emptySite(id), ...own }, stated, notes, onDevice);
}

function takeOver(site: Site, stated: StatedSite, notes: MergeNotes, onDevice: () => void): Site {
  const recorders: Site['failoverRecorders'] = {
    ...site.failoverRecorders,
    ...byId(mergeFailoverRecorders(site, stated, notes)),
  };
  const recorderNames = new Map(listOf(recorders).map((recorder) => [recorder.id, recorder.name]));
  const groups = mergeGroupNames(site, stated, notes);
  const places = placeMembers(site, stated, groups, recorderNames, notes);
  const own = mergeOwnFields(site, stated, notes);
  const exists = own.has.bind(own);
  const hardware = mergeHardware(site, stated, exists, notes);
  const storages = mergeStorages(site, stated, exists, notes);
  const candidates = { servers: [...own.values()], recorderNames, groups, places };
  const { failovers, leaving } = mergeFailovers(site, stated, candidates, notes);
  const attachments = { failovers, hardware, storages };
  const servers = mergeRecordingServers(site, stated, own, attachments, notes);
  const membersOf = mergeSequences(site, stated, places, leaving);
  return {
    ...site,
    recordingServers: byId(servers),
    failoverRecorders: recorders,
    failoverGroups: byId(
      [...groups.values()].map((group) => ({ ...group, members: membersOf(group.id) })),
    ),
    devices: mergeDevices(site, stated, servers, notes, onDevice),
    ...mergePlanning(site, stated),
  };
}

function mergePlanning(
  site: Site,
  { planning }: StatedSite,
): Pick<Site, 'scenarios' | 'ignoredFindings' | 'preparations' | 'validations'> {
  return {
    scenarios: { ...site.scenarios, ...planning?.scenarios },
    ignoredFindings: { ...site.ignoredFindings, ...planning?.ignoredFindings },
    preparations: { ...site.preparations, ...planning?.preparations },
    validations: { ...site.validations, ...planning?.validations },
  };
}

/** A federated system exports several sites; one is planned at a time, and the first comes first. */
function identify(stated: StatedSite, notes: MergeNotes): Pick<Site, 'id'> & SiteFields {
  const [site, ...others] = stated.sites;
  if (others.length > 0) {
    notes.skip(recordsOf('sites'), message('skipped.furtherSites'), others.length);
  }
  const unnamed = givenName('importedSite');
  const usual = { ...defaultsOf(siteFields), name: unnamed };
  if (site === undefined) return { id: fallbackId(stated), ...usual };
  const [id, fields] = site;
  const name = mendName(nameIn(fields, undefined) ?? '', unnamed, notes);
  const { name: _, ...rest } = fields;
  const filled = {
    ...fill(rest, { known: undefined, usual }, { kind: 'sites', name }, notes),
    name,
  };
  return { id, ...mendFields(siteFields, filled, usual, name, notes) };
}

/** Without a `sites` record the id comes from the records, so that the same export gives the same site. */
function fallbackId(stated: StatedSite): SiteId {
  const ids = [
    ...stated.recordingServers.keys(),
    ...stated.failoverRecorders.keys(),
    ...stated.failoverGroups.keys(),
  ];
  return siteId.parse(deriveGuid(ids.toSorted().join()));
}
