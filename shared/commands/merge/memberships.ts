import type { Membership, StatedSite } from '../../change/stated';
import { message } from '../../messages/message';
import { firstOf } from '../../messages/sentences';
import type { FailoverGroupId, FailoverRecorderId } from '../../model/ids';
import type { Site } from '../../model/site';
import { groupOf } from '../../model/references';
import { recordsOf } from '../../model/records-kind';
import type { NamedGroup } from './failover-groups';
import type { MergeNotes } from './merge-notes';

/**
 * The one group in which each failover recording server is said to be, null for none. One whose
 * group nobody states, or nobody knows, is not in the map: it keeps the group that it has.
 */
export type StatedPlaces = ReadonlyMap<FailoverRecorderId, Membership | null>;

/** What the input says of who is in which group, as the rules take it. */
export function placeMembers(
  site: Site,
  stated: StatedSite,
  groups: ReadonlyMap<FailoverGroupId, NamedGroup>,
  recorderNames: ReadonlyMap<FailoverRecorderId, string>,
  notes: MergeNotes,
): StatedPlaces {
  const places = new Map<FailoverRecorderId, Membership | null>();
  for (const [recorder, memberships] of stated.memberships) {
    const name = recorderNames.get(recorder);
    if (name === undefined) {
      notes.skip(recordsOf('members'), message('skipped.recordersMissing'));
      continue;
    }
    const kept = groupOf(site, recorder)?.name ?? null;
    const place = onlyMembership(name, [...memberships.values()], groups, kept, notes);
    if (place !== undefined) places.set(recorder, place);
  }
  return places;
}

/** So many groups are told of one that is in several; the others are counted. */
const GROUPS_TOLD = 4;

/**
 * A failover recording server can be in one group only (seed text): the first that exists. Undefined
 * when none of those that are named does.
 */
function onlyMembership(
  name: string,
  memberships: readonly Membership[],
  groups: ReadonlyMap<FailoverGroupId, NamedGroup>,
  kept: string | null,
  notes: MergeNotes,
): Membership | null | undefined {
  if (memberships.length === 0) return null;
  const nameOf = ({ group }: Membership): string => groups.get(group)?.name ?? '';
  const [first, ...others] = memberships.filter(({ group }) => groups.has(group));
  const missing = memberships.length - (first === undefined ? 0 : others.length + 1);
  if (missing > 0) {
    const stays = first === undefined ? kept : nameOf(first);
    notes.conflict(
      name,
      message('conflict.memberGroupMissing'),
      stays === null
        ? message('conflict.withoutGroup')
        : message('conflict.staysInGroup', { group: stays }),
    );
  }
  if (first !== undefined && others.length > 0) {
    const all = [first, ...others].map(nameOf);
    notes.conflict(
      name,
      message('conflict.inSeveralGroups', { groups: firstOf(GROUPS_TOLD, all) }),
      message('conflict.staysInGroupOnly', { group: nameOf(first) }),
    );
  }
  return first;
}
