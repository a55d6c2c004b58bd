import type { EditCommand } from '../../../../shared/commands/command';
import { checkGroupable } from '../../../../shared/commands/failover-recorder';
import { inNameOrder } from '../../../../shared/messages/name-order';
import type { FailoverGroup } from '../../../../shared/model/failover-group';
import type { FailoverRecorder } from '../../../../shared/model/failover-recorder';
import type { FailoverRecorderId } from '../../../../shared/model/ids';
import { allocations, type Allocation } from '../../../../shared/model/references';
import { listOf, type Site } from '../../../../shared/model/site';
import { say } from '../../../kit/say';
import { refusalText } from '../../../records/refusal-text';

/** A failover recording server as the dialog offers it. */
export interface Choice {
  readonly recorder: FailoverRecorder;
  /** What there is to say about it: where it is now, or why it cannot be chosen. */
  readonly remark: string | null;
  readonly eligible: boolean;
}

/** All failover recording servers that are not in the list of members, by name. */
export function availableChoices(
  site: Site,
  group: FailoverGroup,
  members: readonly FailoverRecorderId[],
): readonly Choice[] {
  const chosen = new Set(members);
  const places = allocations(site);
  return inNameOrder(listOf(site.failoverRecorders))
    .filter(({ id }) => !chosen.has(id))
    .map((recorder) => choiceOf(site, group, recorder, places.get(recorder.id)));
}

/**
 * The commands that give a group these members: who is no longer chosen leaves, who is new goes
 * last, in the order of the list. Empty when nothing has changed.
 */
export function membershipCommands(
  group: FailoverGroup,
  members: readonly FailoverRecorderId[],
): readonly EditCommand[] {
  const move = (
    id: FailoverRecorderId,
    failoverGroup: FailoverGroup['id'] | null,
  ): EditCommand => ({ type: 'failoverRecorder.move', id, failoverGroup, position: null });
  return [
    ...group.members.filter((id) => !members.includes(id)).map((id) => move(id, null)),
    ...members.filter((id) => !group.members.includes(id)).map((id) => move(id, group.id)),
  ];
}

function choiceOf(
  site: Site,
  group: FailoverGroup,
  recorder: FailoverRecorder,
  place: Allocation | undefined,
): Choice {
  if (place?.state === 'hotStandby') {
    // The rule's own words; it is asked only here, since it looks at every recording server.
    const refusal = checkGroupable(site, recorder.id);
    return { recorder, remark: refusalText(refusal), eligible: refusal === null };
  }
  const elsewhere = place?.state === 'grouped' && place.group.id !== group.id;
  return {
    recorder,
    remark: elsewhere ? say('servers.membersDialog.wouldMove', { group: place.group.name }) : null,
    eligible: true,
  };
}
