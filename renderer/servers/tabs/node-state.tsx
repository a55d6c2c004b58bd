import { Badge } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { FailoverGroup } from '../../../shared/model/failover-group';
import type { FailoverRecorder } from '../../../shared/model/failover-recorder';
import type { RecordingServerId } from '../../../shared/model/ids';
import type { RecordingServer } from '../../../shared/model/recording-server';
import { allocationOf, recordingServersUsing } from '../../../shared/model/references';
import { useSite } from '../../state/hooks';
import { countOf } from '../../kit/numbers-and-lists';
import { dayInWords } from '../../kit/dates-and-times';
import { exercisesOf, lastValidated } from '../validation/exercise';
import { outcomeLabels } from '../validation/exercise-words';
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
      Failover recording server · {allocation.state === 'unassigned' && 'not assigned'}
      {allocation.state === 'grouped' && (
        <>
          position {allocation.position + 1} in{' '}
          <NodeLink node={{ kind: 'failoverGroup', id: allocation.group.id }} />
        </>
      )}
      {allocation.state === 'hotStandby' && (
        <>
          hot standby of{' '}
          <NodeLink node={{ kind: 'recordingServer', id: allocation.recordingServer.id }} />
        </>
      )}
      {!recorder.enabled && (
        <>
          {' '}
          <Badge appearance="outline" color="warning">
            Disabled
          </Badge>
        </>
      )}
      {standIn !== null && <StandsIn takeOver={standIn} />}
    </>
  );
}

/** How many of a group can take over, and for how many recording servers. */
export function FailoverGroupState({ group }: { readonly group: FailoverGroup }): ReactElement {
  const site = useSite();
  const enabled = group.members.filter((id) => site.failoverRecorders[id]?.enabled === true).length;
  const users = recordingServersUsing(site, group.id).length;
  return (
    <>
      Failover group · {enabled} of {countOf(group.members.length, 'member')} enabled ·{' '}
      {users === 1
        ? '1 recording server counts on it'
        : `${countOf(users, 'recording server')} count on it`}
    </>
  );
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
      Recording server · {failover.mode === 'none' && 'no failover'}
      {failover.mode === 'hotStandby' && (
        <>
          hot standby{' '}
          <NodeLink node={{ kind: 'failoverRecorder', id: failover.failoverRecorder }} />
        </>
      )}
      {failover.mode === 'failoverGroups' && (
        <>
          <NodeLink node={{ kind: 'failoverGroup', id: failover.primary }} />
          {failover.secondary !== null && (
            <>
              , then <NodeLink node={{ kind: 'failoverGroup', id: failover.secondary }} />
            </>
          )}
        </>
      )}
      <ValidationState id={id} />
      {takeOver !== null && <TakenOver takeOver={takeOver} />}
    </>
  );
}

/** When the failover of a recording server was last seen to work; nothing when it never was. */
function ValidationState({ id }: { readonly id: RecordingServerId }): ReactElement | null {
  const site = useSite();
  const exercises = exercisesOf(site, id);
  if (exercises[0]?.outcome === 'running') return <> · validation in progress</>;
  const last = lastValidated(exercises);
  if (last === null) return null;
  return (
    <>
      {' '}
      · last validated {dayInWords(last.finishedAt ?? last.startedAt)},{' '}
      {outcomeLabels[last.outcome].toLowerCase()}
    </>
  );
}
