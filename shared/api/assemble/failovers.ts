import { noFailover, type Failover } from '../../model/failover';
import type { FailoverGroup } from '../../model/failover-group';
import type { FailoverGroupId, FailoverRecorderId, RecordingServerId } from '../../model/ids';
import type { LooseFailover } from '../loose-records';
import type { Notes } from '../notes';

/** What a recording server can count on, and who is given away already. */
export interface Candidates {
  readonly groups: ReadonlyMap<string, FailoverGroup>;
  readonly recorderNames: ReadonlyMap<string, string>;
  /** The group of each failover recording server that is in one. */
  readonly groupOf: ReadonlyMap<string, FailoverGroup>;
  /** The recording server, by name, to which each hot standby is dedicated; grows on the way. */
  readonly dedicated: Map<string, string>;
}

/**
 * Who stands in for a recording server, as the rules take it.
 *
 * Where groups and a hot standby are both given, the hot standby stays: the vendor's tools say that
 * with a hot standby no group may be assigned. A hot standby that is in a group goes, and its place
 * in the group stays: the seed text forbids to choose a grouped server as hot standby, so it is the
 * choice that is wrong. Without its hot standby the server falls back on its groups, if it has any.
 */
export function mendFailover(
  loose: LooseFailover | undefined,
  server: string,
  candidates: Candidates,
  notes: Notes,
): Failover {
  if (loose === undefined) return noFailover;
  const hotStandby = soundHotStandby(loose.hotStandby, server, candidates, notes);
  if (hotStandby === null) return soundGroups(loose, server, candidates, notes);
  candidates.dedicated.set(hotStandby, server);
  if (loose.primaryFailoverGroup || loose.secondaryFailoverGroup) {
    notes.conflict(
      server,
      'It has both a hot standby and failover groups.',
      `The hot standby ${nameOf(hotStandby, candidates)} stays, the groups are cleared.`,
    );
  }
  return { mode: 'hotStandby', failoverRecorder: hotStandby };
}

/** Recording servers about whose failover the files say nothing: one note for all of them. */
export function noteWithoutFailover(
  servers: readonly { readonly id: RecordingServerId; readonly name: string }[],
  failovers: ReadonlyMap<RecordingServerId, LooseFailover>,
  notes: Notes,
): void {
  const without = servers.filter(({ id }) => !failovers.has(id));
  const [first] = without;
  if (first === undefined) return;
  notes.conflict(
    without.length === 1 ? first.name : `${String(without.length)} recording servers`,
    'The files do not say who stands in for them (recordingServerFailovers).',
    'They come in without failover.',
  );
}

function soundHotStandby(
  id: string | null,
  server: string,
  candidates: Candidates,
  notes: Notes,
): FailoverRecorderId | null {
  if (id === null || id === '') return null;
  const refuse = (problem: string): null => {
    notes.conflict(server, problem, 'The hot standby is cleared.');
    return null;
  };
  if (!candidates.recorderNames.has(id)) return refuse('Its hot standby is not in the files.');
  const name = nameOf(id, candidates);
  const group = candidates.groupOf.get(id);
  if (group !== undefined) {
    return refuse(`Its hot standby ${name} is in the failover group ${group.name}.`);
  }
  const served = candidates.dedicated.get(id);
  if (served !== undefined) return refuse(`Its hot standby ${name} is that of ${served} already.`);
  // It is the id of a failover recording server that has come in.
  return id as FailoverRecorderId;
}

function soundGroups(
  loose: LooseFailover,
  server: string,
  candidates: Candidates,
  notes: Notes,
): Failover {
  const primary = soundGroup(loose.primaryFailoverGroup, 'primary', server, candidates, notes);
  const secondary = soundGroup(
    loose.secondaryFailoverGroup,
    'secondary',
    server,
    candidates,
    notes,
  );
  if (primary === null) {
    if (secondary === null) return noFailover;
    notes.conflict(
      server,
      'It has a secondary failover group but no primary one.',
      `${candidates.groups.get(secondary)?.name ?? ''} becomes its primary failover group.`,
    );
    return { mode: 'failoverGroups', primary: secondary, secondary: null };
  }
  if (primary !== secondary) return { mode: 'failoverGroups', primary, secondary };
  notes.conflict(
    server,
    'Its primary and its secondary failover group are the same.',
    'The secondary failover group is cleared.',
  );
  return { mode: 'failoverGroups', primary, secondary: null };
}

function soundGroup(
  id: string | null,
  which: string,
  server: string,
  candidates: Candidates,
  notes: Notes,
): FailoverGroupId | null {
  if (id === null || id === '') return null;
  const group = candidates.groups.get(id);
  if (group !== undefined) return group.id;
  notes.conflict(
    server,
    `Its ${which} failover group is not in the files.`,
    `The ${which} failover group is cleared.`,
  );
  return null;
}

function nameOf(id: string, candidates: Candidates): string {
  return candidates.recorderNames.get(id) ?? '';
}
