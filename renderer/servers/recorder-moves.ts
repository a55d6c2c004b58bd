import { applyAll } from '../../shared/commands/apply';
import type { EditCommand } from '../../shared/commands/command';
import { describe } from '../../shared/commands/describe';
import { sentencesOf } from '../../shared/commands/refusal';
import type {
  FailoverGroupId,
  FailoverRecorderId,
  RecordingServerId,
} from '../../shared/model/ids';
import { allocationOf, groupOf } from '../../shared/model/references';
import type { Site } from '../../shared/model/site';
import { say, textOf } from '../kit/say';

/** Where a failover recording server can be put, by drag, key or menu. */
export type Destination =
  /** Into a group; `position` counts from 0 once the server has left its old place, null is last. */
  | {
      readonly place: 'group';
      readonly group: FailoverGroupId;
      readonly position: number | null;
    }
  | { readonly place: 'notAssigned' }
  | { readonly place: 'hotStandby'; readonly recordingServer: RecordingServerId };

/** What a move would do, in words; or why it may not be, in the words of the rule that refuses it. */
export type MovePlan =
  | {
      readonly ok: true;
      readonly commands: readonly EditCommand[];
      /** The name of the gesture. */
      readonly label: string;
      /** The hot standby whose place is taken, by name; null when there is none. */
      readonly replaces: string | null;
    }
  | { readonly ok: false; readonly reason: string };

/**
 * Plans a move and tries it on the mirror, so that a refusal is known before anything is sent. With
 * `freeFirst` the server leaves its group, or the recording server it serves, in the same change.
 */
export function planMove(
  site: Site,
  id: FailoverRecorderId,
  destination: Destination,
  { freeFirst = false }: { readonly freeFirst?: boolean } = {},
): MovePlan {
  const move = commandsTo(site, id, destination);
  const commands = [...(freeFirst ? commandsTo(site, id, { place: 'notAssigned' }) : []), ...move];
  const name = site.failoverRecorders[id]?.name ?? '';
  const already = { ok: false, reason: say('servers.move.alreadyThere', { name }) } as const;
  if (commands.length === 0) return already;
  const outcome = applyAll(site, commands);
  if (outcome.ok) {
    return {
      ok: true,
      commands,
      label: textOf(describe(site, move)),
      replaces: replacedBy(site, destination),
    };
  }
  return outcome.refusals.some(({ code }) => code === 'nothingToDo')
    ? already
    : { ok: false, reason: textOf(sentencesOf(outcome.refusals)) };
}

/** A place further up (-1) or down (1) in the sequence; null at its end, and outside of groups. */
export function neighbourInSequence(
  site: Site,
  id: FailoverRecorderId,
  by: -1 | 1,
): Destination | null {
  const group = groupOf(site, id);
  if (group === undefined) return null;
  const position = group.members.indexOf(id) + by;
  return position < 0 || position >= group.members.length
    ? null
    : { place: 'group', group: group.id, position };
}

/** The gap of a group's sequence that lies before the member at `index`, as a destination. */
export function gapInSequence(
  site: Site,
  id: FailoverRecorderId,
  group: FailoverGroupId,
  index: number,
): Destination {
  const from = site.failoverGroups[group]?.members.indexOf(id) ?? -1;
  // The place it leaves closes before it is put in again.
  const position = from !== -1 && from < index ? index - 1 : index;
  return { place: 'group', group, position };
}

function commandsTo(
  site: Site,
  id: FailoverRecorderId,
  destination: Destination,
): readonly EditCommand[] {
  switch (destination.place) {
    case 'group': {
      const { group, position } = destination;
      return [{ type: 'failoverRecorder.move', id, failoverGroup: group, position }];
    }
    case 'hotStandby':
      return [
        {
          type: 'recordingServer.setFailover',
          id: destination.recordingServer,
          failover: { mode: 'hotStandby', failoverRecorder: id },
        },
      ];
    case 'notAssigned': {
      const allocation = allocationOf(site, id);
      switch (allocation.state) {
        case 'grouped':
          return [{ type: 'failoverRecorder.move', id, failoverGroup: null, position: null }];
        case 'hotStandby':
          return [
            {
              type: 'recordingServer.setFailover',
              id: allocation.recordingServer.id,
              failover: { mode: 'none' },
            },
          ];
        case 'unassigned':
          return [];
      }
    }
  }
}

function replacedBy(site: Site, destination: Destination): string | null {
  if (destination.place !== 'hotStandby') return null;
  const failover = site.recordingServers[destination.recordingServer]?.failover;
  return failover?.mode === 'hotStandby'
    ? (site.failoverRecorders[failover.failoverRecorder]?.name ?? null)
    : null;
}
