import { Badge } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { message } from '../../../shared/messages/message';
import type { Failover } from '../../../shared/model/failover';
import type { FailoverGroup } from '../../../shared/model/failover-group';
import type { FailoverRecorder } from '../../../shared/model/failover-recorder';
import type { RecordingServerId } from '../../../shared/model/ids';
import type { RecordingServer } from '../../../shared/model/recording-server';
import {
  allocationOf,
  recordingServersUsing,
  type Allocation,
} from '../../../shared/model/references';
import { useSite } from '../../state/hooks';
import { RichText } from '../../kit/rich-text';
import { say } from '../../kit/say';
import { nodeName } from '../../state/node-ref';
import { exercisesOf, lastValidated } from '../validation/exercise';
import { NodeLink } from '../../records/node-link';
import { StandsIn, TakenOver } from '../../records/take-over';
import { useStandInOf, useTakeOverOf } from '../../state/use-site-status';

/** Where a failover recording server stands, in words that lead there. */
export function FailoverRecorderState({
  recorder,
}: {
  readonly recorder: FailoverRecorder;
}): ReactElement {
  const allocation = allocationOf(useSite(), recorder.id);
  const standIn = useStandInOf(recorder.id);
  return (
    <>
      <Place allocation={allocation} />
      {!recorder.enabled && (
        <>
          {' '}
          <Badge appearance="outline" color="warning">
            {say('servers.node.disabled')}
          </Badge>
        </>
      )}
      {standIn !== null && <StandsIn takeOver={standIn} />}
    </>
  );
}

function Place({ allocation }: { readonly allocation: Allocation }): ReactElement {
  switch (allocation.state) {
    case 'unassigned':
      return <>{say('servers.node.notAssigned')}</>;
    case 'grouped': {
      const { group, position } = allocation;
      return (
        <RichText
          said={message('servers.node.grouped', { position: position + 1, group: group.name })}
          tags={{ link: () => <NodeLink node={{ kind: 'failoverGroup', id: group.id }} /> }}
        />
      );
    }
    case 'hotStandby': {
      const { id, name } = allocation.recordingServer;
      return (
        <RichText
          said={message('servers.node.hotStandby', { recordingServer: name })}
          tags={{ link: () => <NodeLink node={{ kind: 'recordingServer', id }} /> }}
        />
      );
    }
  }
}

/** How many of a group can take over, and for how many recording servers. */
export function FailoverGroupState({ group }: { readonly group: FailoverGroup }): ReactElement {
  const site = useSite();
  const enabled = group.members.filter((id) => site.failoverRecorders[id]?.enabled === true).length;
  const users = recordingServersUsing(site, group.id).length;
  return <>{say('servers.node.group', { enabled, members: group.members.length, users })}</>;
}

/** Who stands in for a recording server, in words that lead there. */
export function RecordingServerState({
  server: { id, failover },
}: {
  readonly server: RecordingServer;
}): ReactElement {
  const takeOver = useTakeOverOf(id);
  return (
    <>
      <Protection failover={failover} />
      <ValidationState id={id} />
      {takeOver !== null && <TakenOver takeOver={takeOver} />}
    </>
  );
}

function Protection({ failover }: { readonly failover: Failover }): ReactElement {
  const site = useSite();
  switch (failover.mode) {
    case 'none':
      return <>{say('servers.node.noFailover')}</>;
    case 'hotStandby': {
      const node = { kind: 'failoverRecorder', id: failover.failoverRecorder } as const;
      return (
        <RichText
          said={message('servers.node.servedBy', { failoverRecorder: nodeName(site, node) })}
          tags={{ link: () => <NodeLink node={node} /> }}
        />
      );
    }
    case 'failoverGroups': {
      const first = { kind: 'failoverGroup', id: failover.primary } as const;
      const primary = nodeName(site, first);
      const firstLink = (): ReactElement => <NodeLink node={first} />;
      if (failover.secondary === null) {
        return (
          <RichText
            said={message('servers.node.inGroup', { primary })}
            tags={{ first: firstLink }}
          />
        );
      }
      const second = { kind: 'failoverGroup', id: failover.secondary } as const;
      return (
        <RichText
          said={message('servers.node.inGroups', { primary, secondary: nodeName(site, second) })}
          tags={{ first: firstLink, second: () => <NodeLink node={second} /> }}
        />
      );
    }
  }
}

/** When the failover of a recording server was last seen to work; nothing when it never was. */
function ValidationState({ id }: { readonly id: RecordingServerId }): ReactElement | null {
  const site = useSite();
  const exercises = exercisesOf(site, id);
  if (exercises[0]?.outcome === 'running') return <> {say('servers.node.validating')}</>;
  const last = lastValidated(exercises);
  if (last === null) return null;
  return (
    <>
      {' '}
      {say('servers.node.validated', {
        at: { moment: last.finishedAt ?? last.startedAt },
        outcome: last.outcome,
      })}
    </>
  );
}
