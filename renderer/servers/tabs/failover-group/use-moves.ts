import { useCallback, useState } from 'react';
import type { FailoverGroupId, FailoverRecorderId } from '../../../../shared/model/ids';
import { say, textOf } from '../../../kit/say';
import { SerialQueue } from '../../../../shared/serial-queue';
import { useAppStore, useClient } from '../../../state/hooks';
import { settledRequest } from '../../../state/settled-request';

/** Where a member shall go, seen from where it is: places count from 0. */
export type Destination = (index: number, last: number) => number;

export const up: Destination = (index) => index - 1;
export const down: Destination = (index) => index + 1;
export const toTop: Destination = () => 0;
export const toBottom: Destination = (_index, last) => last;

/** The moves of one group's members. */
export interface Moves {
  readonly move: (member: FailoverRecorderId, destination: Destination) => void;
  /** What the last move came to, for screen readers. */
  readonly outcome: string;
  /** Why the last move was not made; null when it was. */
  readonly failure: string | null;
}

/**
 * Moves members within a sequence, each move one gesture that is saved at once. Moves wait for one
 * another: Up pressed three times quickly must start from where the one before has ended.
 */
export function useMoves(group: FailoverGroupId): Moves {
  const client = useClient();
  const store = useAppStore();
  const [queue] = useState(() => new SerialQueue());
  const [outcome, setOutcome] = useState('');
  const [failure, setFailure] = useState<string | null>(null);

  const move = useCallback(
    (member: FailoverRecorderId, destination: Destination) => {
      const moveNow = async (): Promise<void> => {
        const { siteMirror } = store.getState();
        if (siteMirror.state !== 'ready') return;
        const { failoverGroups, failoverRecorders } = siteMirror.site;
        const members = failoverGroups[group]?.members ?? [];
        const index = members.indexOf(member);
        const position = destination(index, members.length - 1);
        if (index < 0 || position === index || position < 0 || position >= members.length) return;
        const result = await settledRequest(client, store, 'site.execute', {
          commands: [{ type: 'failoverRecorder.move', id: member, failoverGroup: group, position }],
        });
        setFailure(result.ok ? null : textOf(result.error.message));
        if (!result.ok) return;
        const name = failoverRecorders[member]?.name ?? '';
        setOutcome(
          say('servers.sequence.moved', {
            name,
            position: position + 1,
            members: members.length,
          }),
        );
      };
      void queue.run(moveNow);
    },
    [client, store, group, queue],
  );
  return { move, outcome, failure };
}
