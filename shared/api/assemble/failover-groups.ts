import type { FailoverGroup } from '../../model/failover-group';
import type { FailoverGroupId, FailoverRecorderId } from '../../model/ids';
import type { LooseRecords, Membership } from '../loose-records';
import type { Notes } from '../notes';
import { createGroupNamer } from '../group-namer';
import { mendDescription, mendName } from './mend-text';

/** The failover groups with their members in sequence; names that are taken get a number. */
export function assembleFailoverGroups(
  records: LooseRecords,
  recorderNames: ReadonlyMap<FailoverRecorderId, string>,
  notes: Notes,
): readonly FailoverGroup[] {
  const named = nameGroups(records, notes);
  const members = sequences(records, named, recorderNames, notes);
  return [...named].map(([id, name]) => ({
    id,
    name,
    description: mendDescription(records.failoverGroups.get(id)?.description ?? null, name, notes),
    members: members.get(id) ?? [],
  }));
}

function nameGroups(records: LooseRecords, notes: Notes): ReadonlyMap<FailoverGroupId, string> {
  const nameFreely = createGroupNamer();
  const names = new Map<FailoverGroupId, string>();
  for (const [id, loose] of records.failoverGroups) {
    const wanted = mendName(loose, 'Unnamed failover group', notes);
    const name = nameFreely(wanted);
    if (name !== wanted) {
      notes.conflict(
        wanted,
        'There is another failover group with this name.',
        `It comes in as ${name}.`,
      );
    }
    names.set(id, name);
  }
  return names;
}

/** The members of each group, in the order in which they take over. */
function sequences(
  records: LooseRecords,
  groups: ReadonlyMap<FailoverGroupId, string>,
  recorderNames: ReadonlyMap<FailoverRecorderId, string>,
  notes: Notes,
): ReadonlyMap<FailoverGroupId, readonly FailoverRecorderId[]> {
  const members = new Map<FailoverGroupId, (readonly [FailoverRecorderId, Membership])[]>();
  for (const [recorder, memberships] of records.memberships) {
    const name = recorderNames.get(recorder);
    if (name === undefined) {
      notes.skip(
        'members of failover groups',
        'The failover recording servers themselves are not in the files.',
      );
      continue;
    }
    const kept = onlyMembership(name, [...memberships.values()], groups, notes);
    if (kept === undefined) continue;
    const others = members.get(kept.group) ?? [];
    others.push([recorder, kept]);
    members.set(kept.group, others);
  }
  return new Map(
    [...members].map(([group, unordered]) => [
      group,
      unordered.toSorted(([, a], [, b]) => bySequence(a, b)).map(([recorder]) => recorder),
    ]),
  );
}

/** A failover recording server can be in one group only (seed text): the first that exists. */
function onlyMembership(
  name: string,
  memberships: readonly Membership[],
  groups: ReadonlyMap<FailoverGroupId, string>,
  notes: Notes,
): Membership | undefined {
  const [first, ...others] = memberships.filter(({ group }) => groups.has(group));
  const missing = memberships.length - (first === undefined ? 0 : others.length + 1);
  if (missing > 0) {
    notes.conflict(
      name,
      'It is in a failover group that is not in the files.',
      first === undefined
        ? 'It comes in without a group. Read the file with the groups as well to keep it in its group.'
        : `It stays in ${groups.get(first.group) ?? ''}.`,
    );
  }
  if (first !== undefined && others.length > 0) {
    const all = [first, ...others.slice(0, 3)].map(({ group }) => groups.get(group) ?? '');
    const untold = others.length > 3 ? ` and ${String(others.length - 3)} more` : '';
    notes.conflict(
      name,
      `It is in more than one failover group: ${all.join(', ')}${untold}.`,
      `It stays in ${all[0] ?? ''} only.`,
    );
  }
  return first;
}

/** By position; then by place in the list of the group; else as read. Those without a position come last. */
function bySequence(a: Membership, b: Membership): number {
  return order(a.position, b.position) || order(a.index, b.index);
}

function order(a: number | null, b: number | null): number {
  if (a === b) return 0;
  return (a ?? Infinity) < (b ?? Infinity) ? -1 : 1;
}
