import type { RuntimeState } from '../../shared/failover/runtime-state';
import type { ScenarioEvent } from '../../shared/site/scenario';
import { listOf, type Site } from '../../shared/site/site';

/** A server as the scenario has it at the moment that is shown. */
export interface ServerState {
  readonly id: string;
  readonly name: string;
  readonly kind: 'Recording server' | 'Failover recording server';
  readonly state: string;
  /** How much it matters, to sort by: uncovered first. */
  readonly rank: number;
  /** What a click lets happen to it. */
  readonly next: ScenarioEvent;
}

/** Every server with its state, and what can happen to it next. */
export function serverStates(site: Site, state: RuntimeState): readonly ServerState[] {
  const nameOfServer = new Map(listOf(site.recordingServers).map(({ id, name }) => [id, name]));
  const recordingServers = listOf(site.recordingServers).map(({ id, name }): ServerState => {
    const failed = state.failed.has(id);
    const standIn = state.takenOver.get(id);
    const standInName = standIn === undefined ? undefined : site.failoverRecorders[standIn]?.name;
    return {
      id,
      name,
      kind: 'Recording server',
      state: failed ? takenOverWords(standInName) : 'Running',
      rank: failed ? (standInName === undefined ? 0 : 1) : 4,
      next: { event: failed ? 'recordingServerRecovers' : 'recordingServerFails', server: id },
    };
  });
  const failoverRecorders = listOf(site.failoverRecorders).map(
    ({ id, name, enabled }): ServerState => {
      const unavailable = state.unreachable.has(id);
      const served = state.busyWith.get(id);
      return {
        id,
        name,
        kind: 'Failover recording server',
        state: unavailable
          ? 'Unavailable'
          : served === undefined
            ? enabled
              ? 'Ready'
              : 'Disabled'
            : `Stands in for ${nameOfServer.get(served) ?? ''}`,
        rank: unavailable ? 2 : served === undefined ? 5 : 3,
        next: {
          event: unavailable ? 'failoverRecorderAvailable' : 'failoverRecorderUnavailable',
          server: id,
        },
      };
    },
  );
  return [...recordingServers, ...failoverRecorders];
}

function takenOverWords(standIn: string | undefined): string {
  return standIn === undefined ? 'Failed, uncovered' : `Failed, taken over by ${standIn}`;
}
