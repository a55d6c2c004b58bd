import type { ReactElement } from 'react';
import { checkGroupable } from '../../../shared/commands/failover-recorder';
import { checkHotStandby } from '../../../shared/commands/recording-server';
import {
  failoverGroupId,
  recordingServerId,
  type FailoverRecorderId,
} from '../../../shared/model/ids';
import { allocationOf } from '../../../shared/model/references';
import { listOf, type Site } from '../../../shared/model/site';
import { useAppStore, useClient, useSite } from '../../state/hooks';
import { settledRequest } from '../../state/settled-request';
import { planMove, type Destination } from '../recorder-moves';
import { inNameOrder } from '../../../shared/messages/name-order';
import { failoverState } from '../tree/row-words';
import { PickDialog, type Choice, type Obstacle } from '../../kit/pick-dialog';
import { say, textOf } from '../../kit/say';
import { refusalText } from '../../records/refusal-text';

interface Props {
  readonly failoverRecorder: FailoverRecorderId;
  readonly onClose: () => void;
}

/** Puts a failover recording server into a group, at the end of its sequence. */
export function MoveToGroupDialog({ failoverRecorder, onClose }: Props): ReactElement {
  const site = useSite();
  const move = useMove(failoverRecorder);
  const refusal = checkGroupable(site, failoverRecorder);
  const current = allocationOf(site, failoverRecorder);
  const choices = inNameOrder(listOf(site.failoverGroups))
    .filter(({ id }) => current.state !== 'grouped' || current.group.id !== id)
    .map(({ id, name, members }): Choice => ({
      key: id,
      name,
      detail: say('count.members', { count: members.length }),
    }));
  return (
    <PickDialog
      title={say('servers.moveDialog.title', { name: nameOf(site, failoverRecorder) })}
      what={say('servers.moveDialog.groups')}
      choices={choices}
      obstacle={obstacleFrom(site, failoverRecorder, refusalText(refusal))}
      submitLabel={say('servers.moveDialog.submit')}
      onPick={(key) => move({ place: 'group', group: failoverGroupId.parse(key), position: null })}
      onClose={onClose}
    />
  );
}

/** Dedicates a failover recording server to a recording server as its hot standby. */
export function MakeHotStandbyDialog({ failoverRecorder, onClose }: Props): ReactElement {
  const site = useSite();
  const move = useMove(failoverRecorder);
  const current = allocationOf(site, failoverRecorder);
  const choices = inNameOrder(listOf(site.recordingServers))
    .filter(({ id }) => current.state !== 'hotStandby' || current.recordingServer.id !== id)
    .map((server): Choice => ({
      key: server.id,
      name: server.name,
      detail: failoverState(site, server),
    }));
  return (
    <PickDialog
      title={say('servers.hotStandbyDialog.title', { name: nameOf(site, failoverRecorder) })}
      what={say('servers.hotStandbyDialog.recordingServers')}
      choices={choices}
      obstacle={obstacleFrom(site, failoverRecorder, whyNotFree(site, failoverRecorder))}
      submitLabel={say('servers.hotStandbyDialog.submit')}
      onPick={(key) => move({ place: 'hotStandby', recordingServer: recordingServerId.parse(key) })}
      onClose={onClose}
    />
  );
}

/** Carries out a move, after freeing the server where that is what stands against it. */
function useMove(id: FailoverRecorderId): (to: Destination) => Promise<string | null> {
  const client = useClient();
  const store = useAppStore();
  const site = useSite();
  return async (destination) => {
    const direct = planMove(site, id, destination);
    const plan = direct.ok ? direct : planMove(site, id, destination, { freeFirst: true });
    if (!plan.ok) return plan.reason;
    const commands = [...plan.commands];
    const answer = await settledRequest(client, store, 'site.execute', { commands });
    return answer.ok ? null : textOf(answer.error.message);
  };
}

/** Why a server cannot serve just any recording server, in the words of the rule; null when it can. */
function whyNotFree(site: Site, id: FailoverRecorderId): string | null {
  const allocation = allocationOf(site, id);
  const served = allocation.state === 'hotStandby' ? allocation.recordingServer.id : null;
  const other = listOf(site.recordingServers).find((server) => server.id !== served);
  return other === undefined ? null : refusalText(checkHotStandby(site, other.id, id));
}

function obstacleFrom(site: Site, id: FailoverRecorderId, reason: string | null): Obstacle | null {
  if (reason === null) return null;
  const name = nameOf(site, id);
  const allocation = allocationOf(site, id);
  switch (allocation.state) {
    case 'unassigned':
      return null;
    case 'grouped': {
      const group = allocation.group.name;
      return { reason, remedy: say('servers.assignDialog.takeOut', { name, group }) };
    }
    case 'hotStandby': {
      const recordingServer = allocation.recordingServer.name;
      return { reason, remedy: say('servers.assignDialog.release', { name, recordingServer }) };
    }
  }
}

function nameOf(site: Site, id: FailoverRecorderId): string {
  return site.failoverRecorders[id]?.name ?? '';
}
