import type { RuntimeState } from '../../shared/failover/runtime-state';
import type { FailoverRecorder } from '../../shared/model/failover-recorder';
import type { RecordingServer } from '../../shared/model/recording-server';
import type { ScenarioEvent } from '../../shared/model/scenario';
import type { Site } from '../../shared/model/site';

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

/** A recording server at a moment of a scenario. */
export function recordingServerState(
  site: Site,
  moment: RuntimeState,
  { id, failover }: RecordingServer,
): StateOfServer {
  if (!moment.failed.has(id)) {
    const words = failover.mode === 'none' ? 'running, no failover' : 'running';
    return { state: 'running', words, next: { event: 'recordingServerFails', server: id } };
  }
  const standIn = moment.takenOver.get(id);
  const next = { event: 'recordingServerRecovers', server: id } as const;
  if (standIn === undefined) return { state: 'uncovered', words: 'down, uncovered', next };
  const name = site.failoverRecorders[standIn]?.name ?? 'a removed server';
  return { state: 'covered', words: `down, ${name} stands in`, next };
}

/** A failover recording server at a moment of a scenario. */
export function failoverRecorderState(
  site: Site,
  moment: RuntimeState,
  { id, enabled }: FailoverRecorder,
): StateOfServer {
  if (moment.unreachable.has(id)) {
    const words = enabled ? 'unreachable' : 'unreachable, disabled';
    return {
      state: 'unreachable',
      words,
      next: { event: 'failoverRecorderAvailable', server: id },
    };
  }
  const next = { event: 'failoverRecorderUnavailable', server: id } as const;
  const served = moment.busyWith.get(id);
  if (served !== undefined) {
    const name = site.recordingServers[served]?.name ?? 'a removed server';
    return { state: 'standingIn', words: `standing in for ${name}`, next };
  }
  return enabled
    ? { state: 'ready', words: 'ready', next }
    : { state: 'disabled', words: 'disabled', next };
}
