import type { StatedSite } from '../../change/stated';
import { message } from '../../messages/message';
import { failoverGroupFields, type FailoverGroup } from '../../model/failover-group';
import { defaultsOf, valuesOf } from '../../model/fields/derive';
import { givenName } from '../../model/given-name';
import type { FailoverGroupId } from '../../model/ids';
import { recordsOf } from '../../model/records-kind';
import { listOf, type Site } from '../../model/site';
import { nameKey } from '../failover-group';
import { fill } from './fill';
import { createGroupNamer } from './group-namer';
import { mendFields } from './mend-fields';
import type { MergeNotes } from './merge-notes';
import { mendDescription, mendName } from './mend-text';
import { nameIn } from './name-in';

/** A failover group apart from its members. */
export type NamedGroup = Omit<FailoverGroup, 'members'>;

const KIND = 'failoverGroups';

/** All failover groups, those of the site first; names that are taken get a number. */
export function mergeGroupNames(
  site: Site,
  stated: StatedSite,
  notes: MergeNotes,
): ReadonlyMap<FailoverGroupId, NamedGroup> {
  const staying = listOf(site.failoverGroups).filter(({ id }) => {
    const fields = stated.failoverGroups.get(id);
    return fields === undefined || nameIn(fields, undefined) === null;
  });
  const taken = new Set(staying.map(({ name }) => nameKey(name)));
  const nameFreely = createGroupNamer(staying.map(({ name }) => name));
  const groups = new Map<FailoverGroupId, NamedGroup>(
    listOf(site.failoverGroups).map((group) => [group.id, group]),
  );
  for (const [id, fields] of stated.failoverGroups) {
    const known = site.failoverGroups[id];
    const subject = { kind: KIND, name: nameIn(fields, known) ?? recordsOf(KIND) } as const;
    const usual = defaultsOf(failoverGroupFields);
    const filled = fill(fields, { known, usual }, subject, notes);
    const wanted = mendName(filled.name, givenName('failoverGroup'), notes);
    const name = known !== undefined && staying.includes(known) ? known.name : nameFreely(wanted);
    if (name !== wanted) noteNumbered(wanted, name, taken.has(nameKey(wanted)), notes);
    const description = mendDescription(filled.description, name, notes);
    const mended = { ...valuesOf(failoverGroupFields, filled), name, description };
    const own = mendFields(failoverGroupFields, mended, known ?? usual, name, notes);
    groups.set(id, { id, ...own });
  }
  return groups;
}

function noteNumbered(wanted: string, name: string, inSite: boolean, notes: MergeNotes): void {
  if (inSite) {
    notes.conflict(
      wanted,
      message('conflict.groupNameTakenInSite'),
      message('conflict.mergedAs', { name }),
    );
  } else {
    notes.conflict(
      wanted,
      message('conflict.groupNameTaken'),
      message('conflict.comesInAs', { name }),
    );
  }
}
