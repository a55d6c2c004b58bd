import type { RuntimeState } from '../../shared/failover/runtime-state';
import type { FailoverRecorder } from '../../shared/model/failover-recorder';
import type { RecordingServer } from '../../shared/model/recording-server';
import type { ScenarioEvent } from '../../shared/model/scenario';
import type { Site } from '../../shared/model/site';
import { say } from '../kit/say';

/** How a server is at the step that is shown. */
export type ServerState =
  'running' | 'covered' | 'uncovered' | 'ready' | 'standingIn' | 'unreachable' | 'disabled';

/** A server's state, with the words for it and what a click lets happen next. */
export interface StateOfServer {
  readonly state: ServerState;
  /** "down, FRS-02 stands in": what follows the server's name. */
  readonly words: string;
  readonly next: ScenarioEvent;
}

/** Whether an event lets a server fail; the others let one recover. */
export function isFailure({ event }: ScenarioEvent): boolean {
  return event === 'recordingServerFails' || event === 'failoverRecorderUnavailable';
}

/** A recording server at a moment of a scenario. */
export function recordingServerState(
  site: Site,
  moment: RuntimeState,
  { id, failover }: RecordingServer,
): StateOfServer {
  if (!moment.failed.has(id)) {
    const words = say(
      failover.mode === 'none' ? 'whatIf.state.runningUnprotected' : 'whatIf.state.running',
    );
    return { state: 'running', words, next: { event: 'recordingServerFails', server: id } };
  }
  const standIn = moment.takenOver.get(id);
  const next = { event: 'recordingServerRecovers', server: id } as const;
  if (standIn === undefined) {
    return { state: 'uncovered', words: say('whatIf.state.uncovered'), next };
  }
  const failoverRecorder = site.failoverRecorders[standIn]?.name ?? say('simulation.removedServer');
  return { state: 'covered', words: say('whatIf.state.covered', { failoverRecorder }), next };
}

/** A failover recording server at a moment of a scenario. */
export function failoverRecorderState(
  site: Site,
  moment: RuntimeState,
  { id, enabled }: FailoverRecorder,
): StateOfServer {
  if (moment.unreachable.has(id)) {
    const words = say(enabled ? 'whatIf.state.unreachable' : 'whatIf.state.unreachableDisabled');
    return {
      state: 'unreachable',
      words,
      next: { event: 'failoverRecorderAvailable', server: id },
    };
  }
  const next = { event: 'failoverRecorderUnavailable', server: id } as const;
  const served = moment.busyWith.get(id);
  if (served !== undefined) {
    const recordingServer = site.recordingServers[served]?.name ?? say('simulation.removedServer');
    return {
      state: 'standingIn',
      words: say('whatIf.state.standingIn', { recordingServer }),
      next,
    };
  }
  const state = enabled ? 'ready' : 'disabled';
  return { state, words: say(`whatIf.state.${state}`), next };
}
