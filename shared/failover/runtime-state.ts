import type { FailoverRecorderId, RecordingServerId } from '../model/ids';
import type { ScenarioEvent } from '../model/scenario';
import type { SiteStatus } from '../model/status';

/**
 * Where servers stand at one moment of a scenario. Nothing of it is configuration. Being a
 * `SiteStatus`, it also tells the commands what is locked meanwhile.
 */
export interface RuntimeState extends SiteStatus {
  /** The recording servers that have failed, in the order in which they failed. */
  readonly failed: ReadonlySet<RecordingServerId>;
  /** The same as `takenOver`, read from the other side: whom a failover recording server serves. */
  readonly busyWith: ReadonlyMap<FailoverRecorderId, RecordingServerId>;
  readonly unreachable: ReadonlySet<FailoverRecorderId>;
}

/** A failover recording server stands in, or no longer stands in, for a recording server. */
export interface StandIn {
  readonly recordingServer: RecordingServerId;
  readonly failoverRecorder: FailoverRecorderId;
}

/**
 * A state that is still being played. A scenario may have thousands of events and as many servers,
 * so a copy for each event would cost more than all decisions together.
 */
export interface LiveState extends RuntimeState {
  readonly failed: Set<RecordingServerId>;
  readonly takenOver: Map<RecordingServerId, FailoverRecorderId>;
  readonly busyWith: Map<FailoverRecorderId, RecordingServerId>;
  readonly unreachable: Set<FailoverRecorderId>;
}

/** Everything runs and can be reached: where every scenario begins. */
export function newLiveState(): LiveState {
  return { failed: new Set(), takenOver: new Map(), busyWith: new Map(), unreachable: new Set() };
}

/** The failed recording servers that nobody stands in for, in the order in which they failed. */
export function uncovered({ failed, takenOver }: RuntimeState): readonly RecordingServerId[] {
  return [...failed].filter((server) => !takenOver.has(server));
}

/** Lets the servers be as the event says, whoever stands in for whom. */
export function happen(state: LiveState, event: ScenarioEvent): void {
  switch (event.event) {
    case 'recordingServerFails':
      state.failed.add(event.server);
      break;
    case 'recordingServerRecovers':
      state.failed.delete(event.server);
      break;
    case 'failoverRecorderUnavailable':
      state.unreachable.add(event.server);
      break;
    case 'failoverRecorderAvailable':
      state.unreachable.delete(event.server);
      break;
  }
}

/** Lets a failover recording server stand in. */
export function standIn(state: LiveState, { recordingServer, failoverRecorder }: StandIn): void {
  state.takenOver.set(recordingServer, failoverRecorder);
  state.busyWith.set(failoverRecorder, recordingServer);
}

/** Lets a failover recording server no longer stand in. */
export function release(state: LiveState, { recordingServer, failoverRecorder }: StandIn): void {
  state.takenOver.delete(recordingServer);
  state.busyWith.delete(failoverRecorder);
}
