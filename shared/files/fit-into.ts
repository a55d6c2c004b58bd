import { noFailover } from '../model/failover';
import type { FailoverGroup } from '../model/failover-group';
import type { FailoverRecorderId } from '../model/ids';
import type { RecordingServer } from '../model/recording-server';
import { byId } from '../change/records-diff';
import { listOf, type Site } from '../model/site';
import { createGroupNamer } from '../api/group-namer';
import type { Conflict } from './import-preview';

/** An incoming site that can be merged into the open one, and what had to be mended for it. */
export interface FittedSite {
  readonly incoming: Site;
  readonly conflicts: readonly Conflict[];
}

/**
 * Makes an incoming site fit into the open one, so that `mergeSites(current, incoming)` breaks no
 * rule, for two sites that are sound by themselves. What comes in wins, as in every merge: records
 * of the open site that stand in its way are mended, and the mended ones come in with the rest.
 * - A group whose name another group of the open site has comes in under a name with a number.
 * - A hot standby that is in a group of the open site leaves that group.
 * - A hot standby of a recording server of the open site that comes in as a member of a group, or
 *   as the hot standby of another recording server, leaves the one it had.
 */
export function fitInto(current: Site, incoming: Site): FittedSite {
  const names = renameGroups(current, incoming);
  const left = leaveGroups(current, incoming);
  const released = releaseHotStandbys(current, incoming);
  return {
    incoming: {
      ...incoming,
      failoverGroups: { ...incoming.failoverGroups, ...byId([...names.records, ...left.records]) },
      recordingServers: { ...incoming.recordingServers, ...byId(released.records) },
    },
    conflicts: [...names.conflicts, ...left.conflicts, ...released.conflicts],
  };
}

interface Mended<Record_> {
  readonly records: readonly Record_[];
  readonly conflicts: readonly Conflict[];
}

function renameGroups(current: Site, incoming: Site): Mended<FailoverGroup> {
  const coming = listOf(incoming.failoverGroups);
  const staying = listOf(current.failoverGroups).filter(
    ({ id }) => incoming.failoverGroups[id] === undefined,
  );
  const nameFreely = createGroupNamer(staying.map(({ name }) => name));
  const renamed = coming
    .map((group) => ({ group, name: nameFreely(group.name) }))
    .filter(({ group, name }) => name !== group.name);
  return {
    records: renamed.map(({ group, name }) => ({ ...group, name })),
    conflicts: renamed.map(({ group, name }) => ({
      subject: group.name,
      problem: 'The open site has another failover group with this name.',
      mending: `When merged, it comes in as ${name}.`,
    })),
  };
}

function leaveGroups(current: Site, incoming: Site): Mended<FailoverGroup> {
  const dedicated = hotStandbys(incoming);
  const regrouped = new Map(groupsOfMembers(incoming));
  const affected = listOf(current.failoverGroups)
    .filter(({ id }) => incoming.failoverGroups[id] === undefined)
    .filter(({ members }) => members.some((member) => dedicated.has(member)));
  return {
    records: affected.map((group) => ({
      ...group,
      // The mended group counts as incoming, so the merge itself takes nobody out of it any more.
      members: group.members.filter((member) => !dedicated.has(member) && !regrouped.has(member)),
    })),
    conflicts: affected.flatMap(({ name, members }) =>
      members
        .filter((member) => dedicated.has(member))
        .map((member) => ({
          subject: recorderName(incoming, member),
          problem: `In the open site it is in the failover group ${name}, and it comes in as the hot standby of ${dedicated.get(member)?.name ?? ''}.`,
          mending: `When merged, it leaves ${name}.`,
        })),
    ),
  };
}

function releaseHotStandbys(current: Site, incoming: Site): Mended<RecordingServer> {
  const taken = new Map<FailoverRecorderId, string>([
    ...groupsOfMembers(incoming),
    ...[...hotStandbys(incoming)].map(
      ([recorder, { name }]) => [recorder, `the hot standby of ${name}`] as const,
    ),
  ]);
  const found = listOf(current.recordingServers).flatMap((server) => {
    const { failover } = server;
    if (failover.mode !== 'hotStandby' || incoming.recordingServers[server.id] !== undefined)
      return [];
    const taker = taken.get(failover.failoverRecorder);
    return taker === undefined ? [] : [{ server, taker, recorder: failover.failoverRecorder }];
  });
  return {
    records: found.map(({ server }) => ({ ...server, failover: noFailover })),
    conflicts: found.map(({ server, taker, recorder }) => ({
      subject: recorderName(incoming, recorder),
      problem: `In the open site it is the hot standby of ${server.name}, and it comes in as ${taker}.`,
      mending: `When merged, ${server.name} is left without failover.`,
    })),
  };
}

function hotStandbys(site: Site): ReadonlyMap<FailoverRecorderId, RecordingServer> {
  return new Map(
    listOf(site.recordingServers).flatMap((server) =>
      server.failover.mode === 'hotStandby' ? [[server.failover.failoverRecorder, server]] : [],
    ),
  );
}

function groupsOfMembers(site: Site): readonly (readonly [FailoverRecorderId, string])[] {
  return listOf(site.failoverGroups).flatMap(({ name, members }) =>
    members.map((member) => [member, `a member of ${name}`] as const),
  );
}

function recorderName(site: Site, id: FailoverRecorderId): string {
  return site.failoverRecorders[id]?.name ?? '';
}
