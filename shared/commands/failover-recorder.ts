import { noChange, type Change } from '../change/change';
import type { FailoverGroup } from '../model/failover-group';
import {
  failoverRecorderFields,
  newFailoverRecorder,
  type FailoverRecorder,
} from '../model/failover-recorder';
import { trimmed } from '../model/fields/derive';
import type { FailoverGroupId, FailoverRecorderId } from '../model/ids';
import type { Preparation } from '../model/preparation';
import { registrationFields } from '../model/registration';
import { byId, diffOf, diffRecords } from '../change/records-diff';
import { groupOf, hotStandbyFor } from '../model/references';
import type { Site } from '../model/site';
import type { SiteStatus } from '../model/status';
import type { CommandOf } from './command';
import { checkFields } from './check-fields';
import { definedOnly } from './defined-only';
import { groupNotFound } from './failover-group';
import { checkNotStandingIn } from './in-failover';
import { replaceFailover } from './recording-server';
import { checkPublicAccess } from './public-access';
import { accepted, refuse, refused, type Outcome, type Refusal } from './refusal';
import { checkRegistered } from './registration';

/** Registers a failover recording server by hand, not assigned, for planning without a connection. */
export function registerFailoverRecorder(
  site: Site,
  command: CommandOf<'failoverRecorder.register'>,
): Outcome<Change> {
  if (site.failoverRecorders[command.id] !== undefined) {
    return refused(refuse('idTaken', { what: 'failoverRecorder' }));
  }
  const registration = trimmed(registrationFields, command);
  const recorder = newFailoverRecorder(registration);
  const refusals = [...checkFailoverRecorder(recorder), ...checkRegistered(registration)];
  return refusals.length > 0 ? refused(...refusals) : accepted(recorderChange(null, recorder));
}

/**
 * Changes the editable properties. A database location is taken at any time: the server itself
 * applies it when it no longer stands in for a recording server (seed text).
 */
export function editFailoverRecorder(
  site: Site,
  { id, changes }: CommandOf<'failoverRecorder.edit'>,
): Outcome<Change> {
  const before = site.failoverRecorders[id];
  if (before === undefined) return refused(recorderNotFound());
  const after = { ...before, ...trimmed(failoverRecorderFields, definedOnly(changes)) };
  const refusals = checkFailoverRecorder(after);
  return refusals.length > 0 ? refused(...refusals) : accepted(recorderChange(before, after));
}

/**
 * Removes a failover recording server. One that is in a group or is a hot standby is refused unless
 * `clearReferences`: then it leaves its group, or the recording server is left without failover.
 * One that stands in right now is always refused.
 */
export function removeFailoverRecorder(
  site: Site,
  { id, clearReferences }: CommandOf<'failoverRecorder.remove'>,
  status: SiteStatus,
): Outcome<Change> {
  const recorder = site.failoverRecorders[id];
  if (recorder === undefined) return refused(recorderNotFound());
  const standingIn = checkNotStandingIn(recorder, status);
  if (standingIn !== null) return refused(standingIn);
  const group = groupOf(site, id);
  const served = hotStandbyFor(site, id);
  const { name } = recorder;
  if (!clearReferences && group !== undefined) {
    return refused(refuse('stillReferenced', { how: 'inGroup', name, group: group.name }));
  }
  if (!clearReferences && served !== undefined) {
    return refused(refuse('stillReferenced', { how: 'hotStandby', name, served: served.name }));
  }
  return accepted({
    ...recorderChange(recorder, null),
    preparations: diffOf<FailoverRecorderId, Preparation>(site.preparations[id] ?? null, null),
    recordingServers: replaceFailover(served === undefined ? [] : [served], () => ({
      mode: 'none',
    })),
    failoverGroups:
      group === undefined
        ? noChange.failoverGroups
        : diffOf<FailoverGroupId, FailoverGroup>(group, withoutMember(group, id)),
  });
}

/**
 * Puts a failover recording server into a group at a position, or out of its group; the one way in
 * which membership and sequence change, as in the API's MoveFailoverGroup. A new member goes last
 * unless a position (0 = first to take over) is given. A hot standby is refused (seed text).
 */
export function moveFailoverRecorder(
  site: Site,
  { id, failoverGroup, position }: CommandOf<'failoverRecorder.move'>,
): Outcome<Change> {
  if (site.failoverRecorders[id] === undefined) return refused(recorderNotFound());
  const target = failoverGroup === null ? null : site.failoverGroups[failoverGroup];
  if (target === undefined) return refused(groupNotFound());
  const refusal = target === null ? null : checkGroupable(site, id);
  if (refusal !== null) return refused(refusal);
  const source = groupOf(site, id);
  const left = source === undefined ? null : withoutMember(source, id);
  const others = target === null ? null : withoutMember(target, id);
  const index = position ?? others?.members.length ?? 0;
  if (others !== null && !isPlaceIn(others, index)) {
    return refused(refuse('positionOutOfRange', { last: others.members.length + 1 }, 'position'));
  }
  const joined = others === null ? null : withMember(others, id, index);
  const before = byId<FailoverGroupId, FailoverGroup>([source ?? null, target]);
  const after = byId<FailoverGroupId, FailoverGroup>([left, joined]);
  return accepted({ ...noChange, failoverGroups: diffRecords(before, after) });
}

/** Why a failover recording server cannot be a member of a group; null when it can (seed text). */
export function checkGroupable(site: Site, id: FailoverRecorderId): Refusal | null {
  const served = hotStandbyFor(site, id);
  return served === undefined
    ? null
    : refuse('hotStandbyInGroup', { name: nameOf(site, id), served: served.name }, 'failoverGroup');
}

/** The refusals of a failover recording server's own fields, as its tabs show them. */
export function checkFailoverRecorder(recorder: FailoverRecorder): readonly Refusal[] {
  return [...checkFields(failoverRecorderFields, recorder), ...checkPublicAccess(recorder)];
}

/** The refusal of a command on a failover recording server that is not there. */
export function recorderNotFound(): Refusal {
  return refuse('notFound', { what: 'failoverRecorder' });
}

function nameOf(site: Site, id: FailoverRecorderId): string {
  return site.failoverRecorders[id]?.name ?? id;
}

function recorderChange(from: FailoverRecorder | null, to: FailoverRecorder | null): Change {
  return { ...noChange, failoverRecorders: diffOf<FailoverRecorderId, FailoverRecorder>(from, to) };
}

function withoutMember(group: FailoverGroup, id: FailoverRecorderId): FailoverGroup {
  return { ...group, members: group.members.filter((member) => member !== id) };
}

/** A new member may stand before each of the others, or last. */
function isPlaceIn(others: FailoverGroup, index: number): boolean {
  return Number.isInteger(index) && index >= 0 && index <= others.members.length;
}

function withMember(group: FailoverGroup, id: FailoverRecorderId, index: number): FailoverGroup {
  return { ...group, members: group.members.toSpliced(index, 0, id) };
}
