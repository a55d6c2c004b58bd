import type { ReactElement } from 'react';
import type { RuntimeState } from '../../shared/failover/runtime-state';
import type { FailoverRecorder } from '../../shared/model/failover-recorder';
import { allocationOf, type Allocation } from '../../shared/model/references';
import { say } from '../kit/say';
import { useSite } from '../state/hooks';
import { DetailPage } from './detail-page';
import { failoverRecorderState, type StateOfServer } from './server-state';

/** A failover recording server at a moment of a scenario: whom it serves, and what is locked. */
export function FailoverRecorderDetails({
  recorder,
  moment,
  onToggle,
}: {
  readonly recorder: FailoverRecorder;
  readonly moment: RuntimeState;
  readonly onToggle: (state: StateOfServer) => void;
}): ReactElement {
  const site = useSite();
  const { id, name } = recorder;
  const state = failoverRecorderState(site, moment, recorder);
  return (
    <DetailPage
      node={{ kind: 'failoverRecorder', id }}
      name={name}
      state={state}
      onToggle={onToggle}
    >
      <div>{placeWords(allocationOf(site, id))}</div>
      {state.state === 'standingIn' && <div>{say('whatIf.failoverRecorder.standingIn')}</div>}
      {state.state === 'disabled' && <div>{say('whatIf.failoverRecorder.disabled')}</div>}
      {state.state === 'unreachable' && <div>{say('whatIf.failoverRecorder.unreachable')}</div>}
    </DetailPage>
  );
}

function placeWords(allocation: Allocation): string {
  switch (allocation.state) {
    case 'grouped':
      return say('whatIf.failoverRecorder.grouped', {
        position: allocation.position + 1,
        members: allocation.group.members.length,
        group: allocation.group.name,
      });
    case 'hotStandby':
      return say('whatIf.failoverRecorder.hotStandby', {
        server: allocation.recordingServer.name,
      });
    case 'unassigned':
      return say('whatIf.failoverRecorder.unassigned');
  }
}
