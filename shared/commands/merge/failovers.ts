import { isSaid, type StatedFailover, type StatedSite } from '../../change/stated';
import { message, type Message } from '../../messages/message';
import { noFailover, type Failover } from '../../model/failover';
import type { FailoverGroupId, FailoverRecorderId, RecordingServerId } from '../../model/ids';
import { groupOf } from '../../model/references';
import type { Site } from '../../model/site';
import type { NamedGroup } from './failover-groups';
import type { StatedPlaces } from './memberships';
import type { MergeNotes } from './merge-notes';

/** Who there is in the merged site, and what the input says of who is in which group. */
export interface Candidates {
  readonly servers: readonly { readonly id: RecordingServerId; readonly name: string }[];
  readonly recorderNames: ReadonlyMap<FailoverRecorderId, string>;
  readonly groups: ReadonlyMap<FailoverGroupId, NamedGroup>;
  readonly places: StatedPlaces;
}

/** Who stands in for each recording server, and who leaves a group of the site for it. */
export interface MergedFailovers {
  readonly failovers: ReadonlyMap<RecordingServerId, Failover>;
  readonly leaving: ReadonlySet<FailoverRecorderId>;
}

/**
 * Who stands in for each recording server, as the rules take it. What is stated wins over what the
 * site has: a hot standby leaves the group or the recording server that it had there, when the input
 * says nothing of those.
 */
export function mergeFailovers(
  site: Site,
  stated: StatedSite,
  candidates: Candidates,
  notes: MergeNotes,
): MergedFailovers {
  const failovers = new Map<RecordingServerId, Failover>();
  /** The recording server, by name, to which the input dedicates each hot standby. */
  const dedicated = new Map<FailoverRecorderId, string>();
  for (const { id, name } of candidates.servers) {
    const known = site.recordingServers[id]?.failover ?? noFailover;
    const statement = stated.failovers.get(id);
    const mended =
      statement === undefined
        ? known
        : mendFailover(statement, known, name, { ...candidates, dedicated }, notes);
    failovers.set(id, mended);
  }
  for (const { id, name } of candidates.servers) {
    const failover = failovers.get(id);
    // The same object as in the site: nobody has stated it.
    if (failover?.mode !== 'hotStandby' || failover !== site.recordingServers[id]?.failover) {
      continue;
    }
    const taker = takerOf(failover.failoverRecorder, dedicated, candidates);
    if (taker === null) continue;
    noteReleased(failover.failoverRecorder, name, taker, candidates, notes);
    failovers.set(id, noFailover);
  }
  noteWithoutFailover(site, stated, candidates, notes);
  return { failovers, leaving: leaveGroups(site, dedicated, candidates, notes) };
}

interface Takers extends Candidates {
  readonly dedicated: Map<FailoverRecorderId, string>;
}

/**
 * Where groups and a hot standby are both stated, the hot standby stays: the vendor's tools say that
 * with a hot standby no group may be assigned. A hot standby that is in a group goes, and its place
 * in the group stays: the seed text forbids to choose a grouped server as hot standby, so it is the
 * choice that is wrong. Without its hot standby the server falls back on its groups, if it has any.
 * Of what the site has, choosing one way clears the other (seed text).
 */
function mendFailover(
  statement: StatedFailover,
  known: Failover,
  server: string,
  takers: Takers,
  notes: MergeNotes,
): Failover {
  const hotStandby = readHotStandby(statement.hotStandby, known, server, takers, notes);
  if (hotStandby.is === 'chosen') {
    takers.dedicated.set(hotStandby.id, server);
    if (choosesGroups(statement)) {
      notes.conflict(
        server,
        message('conflict.hotStandbyAndGroups'),
        message('conflict.hotStandbyStays', { name: nameOf(hotStandby.id, takers) }),
      );
    }
    return { mode: 'hotStandby', failoverRecorder: hotStandby.id };
  }
  const readGroup = (which: 'primary' | 'secondary'): Choice<FailoverGroupId> =>
    readFailoverGroup(statement[`${which}FailoverGroup`], which, known, server, takers, notes);
  const primary = readGroup('primary');
  const secondary = readGroup('secondary');
  if (primary.is === 'chosen' || secondary.is === 'chosen') {
    const site = known.mode === 'failoverGroups' ? known : noGroups;
    return soundGroups(
      chosenOr(primary, site.primary),
      chosenOr(secondary, site.secondary),
      server,
      takers,
      notes,
    );
  }
  const somebodyUnknown = [hotStandby, primary, secondary].some(({ is }) => is === 'unknown');
  return somebodyUnknown ? known : afterClearing(known, hotStandby, primary, secondary);
}

/** A reference as it is stated; `unknown` where neither the input nor the site has what it names. */
type Choice<Id> =
  { readonly is: 'chosen'; readonly id: Id } | { readonly is: 'none' | 'unknown' | 'notStated' };

const noGroups = { primary: null, secondary: null } as const;

function chosenOr(
  choice: Choice<FailoverGroupId>,
  site: FailoverGroupId | null,
): FailoverGroupId | null {
  if (choice.is === 'chosen') return choice.id;
  return choice.is === 'none' ? null : site;
}

function choosesGroups({ primaryFailoverGroup, secondaryFailoverGroup }: StatedFailover): boolean {
  return [primaryFailoverGroup, secondaryFailoverGroup].some(
    (group) => isSaid(group) && group !== null,
  );
}

/** What is left of the site's failover where the input chooses nobody. */
function afterClearing(
  known: Failover,
  hotStandby: Choice<FailoverRecorderId>,
  primary: Choice<FailoverGroupId>,
  secondary: Choice<FailoverGroupId>,
): Failover {
  switch (known.mode) {
    case 'none':
      return known;
    case 'hotStandby':
      return hotStandby.is === 'none' ? noFailover : known;
    case 'failoverGroups':
      // Clearing the primary group clears the secondary one (seed text).
      if (primary.is === 'none') return noFailover;
      return secondary.is === 'none' && known.secondary !== null
        ? { ...known, secondary: null }
        : known;
  }
}

function readHotStandby(
  stated: StatedFailover['hotStandby'],
  known: Failover,
  server: string,
  takers: Takers,
  notes: MergeNotes,
): Choice<FailoverRecorderId> {
  if (!isSaid(stated)) return { is: 'notStated' };
  if (stated === null) return { is: 'none' };
  if (!takers.recorderNames.has(stated)) {
    const mending = whatInstead(known, message('conflict.hotStandbyCleared'));
    notes.conflict(server, message('conflict.hotStandbyMissing'), mending);
    return { is: 'unknown' };
  }
  const name = nameOf(stated, takers);
  const group = takers.places.get(stated)?.group;
  const taker = takers.dedicated.get(stated);
  const problem =
    group !== undefined
      ? message('conflict.hotStandbyGrouped', { name, group: takers.groups.get(group)?.name ?? '' })
      : taker !== undefined
        ? message('conflict.hotStandbyTaken', { name, taker })
        : null;
  if (problem === null) return { is: 'chosen', id: stated };
  notes.conflict(server, problem, message('conflict.hotStandbyCleared'));
  return { is: 'none' };
}

function readFailoverGroup(
  stated: StatedFailover['primaryFailoverGroup'],
  which: 'primary' | 'secondary',
  known: Failover,
  server: string,
  { groups }: Takers,
  notes: MergeNotes,
): Choice<FailoverGroupId> {
  if (!isSaid(stated)) return { is: 'notStated' };
  if (stated === null) return { is: 'none' };
  if (groups.has(stated)) return { is: 'chosen', id: stated };
  notes.conflict(
    server,
    message(`conflict.${which}GroupMissing`),
    whatInstead(known, message(`conflict.${which}GroupCleared`)),
  );
  return { is: 'unknown' };
}

function whatInstead(known: Failover, cleared: Message): Message {
  return known.mode === 'none' ? cleared : message('conflict.siteStays');
}

function soundGroups(
  primary: FailoverGroupId | null,
  secondary: FailoverGroupId | null,
  server: string,
  { groups }: Takers,
  notes: MergeNotes,
): Failover {
  if (primary === null) {
    if (secondary === null) return noFailover;
    notes.conflict(
      server,
      message('conflict.secondaryGroupOnly'),
      message('conflict.becomesPrimary', { group: groups.get(secondary)?.name ?? '' }),
    );
    return { mode: 'failoverGroups', primary: secondary, secondary: null };
  }
  if (primary !== secondary) return { mode: 'failoverGroups', primary, secondary };
  notes.conflict(server, message('conflict.groupsSame'), message('conflict.secondaryGroupCleared'));
  return { mode: 'failoverGroups', primary, secondary: null };
}

/** The group or the recording server, by name, for which the input takes a hot standby of the site. */
type Taker = { readonly group: string } | { readonly server: string };

/** For whom the input takes a hot standby of the site; null when it does not. */
function takerOf(
  recorder: FailoverRecorderId,
  dedicated: ReadonlyMap<FailoverRecorderId, string>,
  { places, groups }: Candidates,
): Taker | null {
  const group = places.get(recorder)?.group;
  if (group !== undefined) return { group: groups.get(group)?.name ?? '' };
  const server = dedicated.get(recorder);
  return server === undefined ? null : { server };
}

function noteReleased(
  recorder: FailoverRecorderId,
  server: string,
  taker: Taker,
  candidates: Candidates,
  notes: MergeNotes,
): void {
  notes.conflict(
    nameOf(recorder, candidates),
    'group' in taker
      ? message('conflict.takenByGroup', { server, group: taker.group })
      : message('conflict.takenByServer', { server, taker: taker.server }),
    message('conflict.leftWithoutFailover', { server }),
  );
}

/** The hot standbys that are in a group of the site of which the input says nothing. */
function leaveGroups(
  site: Site,
  dedicated: ReadonlyMap<FailoverRecorderId, string>,
  candidates: Candidates,
  notes: MergeNotes,
): ReadonlySet<FailoverRecorderId> {
  const leaving = new Set<FailoverRecorderId>();
  for (const [recorder, server] of dedicated) {
    const group = candidates.places.has(recorder) ? undefined : groupOf(site, recorder);
    if (group === undefined) continue;
    leaving.add(recorder);
    notes.conflict(
      nameOf(recorder, candidates),
      message('conflict.takenFromGroup', { group: group.name, server }),
      message('conflict.leavesGroup', { group: group.name }),
    );
  }
  return leaving;
}

/** New recording servers about whose failover the input says nothing: one note for all of them. */
function noteWithoutFailover(
  site: Site,
  { failovers }: StatedSite,
  { servers }: Candidates,
  notes: MergeNotes,
): void {
  const without = servers.filter(
    ({ id }) => !failovers.has(id) && site.recordingServers[id] === undefined,
  );
  const [first] = without;
  if (first === undefined) return;
  notes.conflict(
    without.length === 1
      ? first.name
      : message('count.recordingServers', { count: without.length }),
    message('conflict.failoverNotStated'),
    message('conflict.withoutFailover'),
  );
}

function nameOf(id: FailoverRecorderId, { recorderNames }: Candidates): string {
  return recorderNames.get(id) ?? '';
}
