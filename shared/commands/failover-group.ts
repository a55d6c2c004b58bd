import { noChange, type Change } from '../change/change';
import { atMost } from '../messages/sentences';
import { failoverGroupFields, newFailoverGroup, type FailoverGroup } from '../model/failover-group';
import { trimmed } from '../model/fields/derive';
import type { FailoverGroupId } from '../model/ids';
import type { RecordingServer } from '../model/recording-server';
import { diffOf } from '../change/records-diff';
import { recordingServersUsing } from '../model/references';
import { listOf, type Site } from '../model/site';
import type { CommandOf } from './command';
import { checkFields } from './check-fields';
import { definedOnly } from './defined-only';
import { replaceFailover } from './recording-server';
import { accepted, refuse, refused, type Outcome, type Refusal } from './refusal';

/**
 * Adds an empty group. Its name is required and unique, whatever the case. Source: the vendor's
 * server refuses duplicate names (tests of its PowerShell module); that case does not count is our
 * assumption.
 */
export function addFailoverGroup(
  site: Site,
  { id, type: _, ...fields }: CommandOf<'failoverGroup.add'>,
): Outcome<Change> {
  if (site.failoverGroups[id] !== undefined) {
    return refused(refuse('idTaken', { what: 'failoverGroup' }));
  }
  const group = newFailoverGroup({ id, ...trimmed(failoverGroupFields, fields) });
  const refusals = checkFailoverGroup(site, group);
  return refusals.length > 0
    ? refused(...refusals)
    : accepted({
        ...noChange,
        failoverGroups: diffOf<FailoverGroupId, FailoverGroup>(null, group),
      });
}

/** Changes a group's name or description; the rules are those of adding one. */
export function editFailoverGroup(
  site: Site,
  { id, changes }: CommandOf<'failoverGroup.edit'>,
): Outcome<Change> {
  const before = site.failoverGroups[id];
  if (before === undefined) return refused(groupNotFound());
  const after = { ...before, ...trimmed(failoverGroupFields, definedOnly(changes)) };
  const refusals = checkFailoverGroup(site, after);
  return refusals.length > 0
    ? refused(...refusals)
    : accepted({
        ...noChange,
        failoverGroups: diffOf<FailoverGroupId, FailoverGroup>(before, after),
      });
}

/**
 * Removes a group. One with members, or one that recording servers count on, is refused unless
 * `clearReferences`: then the members become not assigned, and the recording servers lose this
 * group (a secondary group does not move up). The vendor's tools refuse the first; the second is
 * our assumption, since the server's behaviour is not documented.
 */
export function removeFailoverGroup(
  site: Site,
  { id, clearReferences }: CommandOf<'failoverGroup.remove'>,
): Outcome<Change> {
  const group = site.failoverGroups[id];
  if (group === undefined) return refused(groupNotFound());
  const users = recordingServersUsing(site, id);
  if (!clearReferences && (users.length > 0 || group.members.length > 0)) {
    return refused(stillReferenced(group, users));
  }
  return accepted({
    ...noChange,
    recordingServers: replaceFailover(users, (failover) =>
      failover.mode === 'failoverGroups' && failover.primary !== id
        ? { ...failover, secondary: null }
        : { mode: 'none' },
    ),
    failoverGroups: diffOf<FailoverGroupId, FailoverGroup>(group, null),
  });
}

/**
 * The refusals of a group's own fields, as the Info tab shows them: a name that no other group of
 * the site has, and a description.
 */
export function checkFailoverGroup(site: Site, group: FailoverGroup): readonly Refusal[] {
  const refusals = checkGroupFields(group);
  const taken = refusals.some(({ field }) => field === 'name')
    ? null
    : checkGroupNameFree(site, group);
  return taken === null ? refusals : [taken, ...refusals];
}

/** The refusals of a group's own fields, whatever other groups there are. */
export function checkGroupFields(group: FailoverGroup): readonly Refusal[] {
  return checkFields(failoverGroupFields, group);
}

/** The refusal of a command on a failover group that is not there. */
export function groupNotFound(): Refusal {
  return refuse('notFound', { what: 'failoverGroup' });
}

function checkGroupNameFree(site: Site, group: FailoverGroup): Refusal | null {
  const key = nameKey(group.name);
  const other = listOf(site.failoverGroups).find(
    ({ id, name }) => id !== group.id && nameKey(name) === key,
  );
  return other === undefined
    ? null
    : refuse('groupNameTaken', { where: 'command', name: other.name }, 'name');
}

/** Two group names are the same when only case or blanks around them differ. */
export function nameKey(name: string): string {
  return name.trim().toLocaleLowerCase('en');
}

/** A sentence with ten thousand names would not be read; the Coverage view shows them all. */
const MAX_NAMES_IN_SENTENCE = 21;

function stillReferenced(group: FailoverGroup, users: readonly RecordingServer[]): Refusal {
  const { name } = group;
  const members = group.members.length;
  const servers = users.length;
  const list = atMost(
    MAX_NAMES_IN_SENTENCE,
    users.map((server) => server.name),
  );
  if (servers === 0) return refuse('stillReferenced', { how: 'members', name, members });
  return members === 0
    ? refuse('stillReferenced', { how: 'servers', name, servers, list })
    : refuse('stillReferenced', { how: 'membersAndServers', name, members, servers, list });
}
