import type { ReactElement } from 'react';
import type { RuntimeState } from '../../shared/failover/runtime-state';
import type { FailoverRecorder } from '../../shared/model/failover-recorder';
import { allocationOf, type Allocation } from '../../shared/model/references';
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
      {state.state === 'standingIn' && (
        <div>
          A new database location is accepted, and stays pending until the take-over ends. It cannot
          be removed meanwhile (our assumption).
        </div>
      )}
      {state.state === 'disabled' && <div>It is disabled, and so never takes over.</div>}
      {state.state === 'unreachable' && (
        <div>Whoever asks it passes it over until it can be reached again.</div>
      )}
    </DetailPage>
  );
}

function placeWords(allocation: Allocation): string {
  switch (allocation.state) {
    case 'grouped':
      return `Position ${String(allocation.position + 1)} of ${String(allocation.group.members.length)} in ${allocation.group.name}.`;
    case 'hotStandby':
      return `Hot standby of ${allocation.recordingServer.name}.`;
    case 'unassigned':
      return 'Not assigned: nobody counts on it.';
  }
}
