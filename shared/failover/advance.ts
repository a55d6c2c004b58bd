import type { FailoverRecorderId, RecordingServerId } from '../site/ids';
import type { RecordingServer } from '../site/recording-server';
import type { ScenarioEvent } from '../site/scenario';
import type { Site } from '../site/site';
import { failoverIndex } from './failover-index';
import type { RuntimeState } from './runtime-state';
import { selectStandby, type Selection } from './select-standby';

/** Why an event cannot happen in the state in which it comes. */
export type EventRefusal =
  'unknownServer' | 'alreadyFailed' | 'notFailed' | 'alreadyUnavailable' | 'alreadyAvailable';

/** A failover recording server no longer stands in for a recording server. */
export interface Release {
  readonly recordingServer: RecordingServerId;
  readonly failoverRecorder: FailoverRecorderId;
}

/** What an event leads to. A refused event changes nothing. */
export type Advance =
  | {
      readonly outcome: 'applied';
      readonly state: RuntimeState;
      /**
       * The selections that the event caused: the one for a recording server that has just failed
       * or has just lost its stand-in, whether somebody was found or not; and one that found
       * somebody for a recording server that waited.
       */
      readonly takeovers: readonly Selection[];
      /** Whom the event freed of standing in, if anybody. */
      readonly released: Release | null;
    }
  | { readonly outcome: 'refused'; readonly state: RuntimeState; readonly reason: EventRefusal };

/**
 * Lets one event happen. The state must be quiet or come from here: it then never holds a waiting
 * recording server and somebody available for it at the same time. That a recording server which
 * is covered is never moved to a better candidate, and that those who wait are served in the order
 * in which they failed, are assumptions of this product.
 */
export function advance(site: Site, state: RuntimeState, event: ScenarioEvent): Advance {
  switch (event.event) {
    case 'recordingServerFails': {
      const server = site.recordingServers[event.server];
      if (server === undefined) return refuse(state, 'unknownServer');
      if (state.failed.includes(server.id)) return refuse(state, 'alreadyFailed');
      return offer(site, { ...state, failed: [...state.failed, server.id] }, server, null);
    }
    case 'recordingServerRecovers': {
      if (site.recordingServers[event.server] === undefined) return refuse(state, 'unknownServer');
      if (!state.failed.includes(event.server)) return refuse(state, 'notFailed');
      return recover(site, state, event.server);
    }
    case 'failoverRecorderUnavailable': {
      if (site.failoverRecorders[event.server] === undefined) return refuse(state, 'unknownServer');
      if (state.unreachable.has(event.server)) return refuse(state, 'alreadyUnavailable');
      return makeUnavailable(site, state, event.server);
    }
    case 'failoverRecorderAvailable': {
      if (site.failoverRecorders[event.server] === undefined) return refuse(state, 'unknownServer');
      if (!state.unreachable.has(event.server)) return refuse(state, 'alreadyAvailable');
      const unreachable = new Set(state.unreachable);
      unreachable.delete(event.server);
      return offerToWaiting(site, { ...state, unreachable }, event.server, null);
    }
  }
}

function refuse(state: RuntimeState, reason: EventRefusal): Advance {
  return { outcome: 'refused', state, reason };
}

function recover(site: Site, state: RuntimeState, server: RecordingServerId): Advance {
  const failed = state.failed.filter((other) => other !== server);
  const standIn = state.takenOver.get(server);
  if (standIn === undefined) {
    return { outcome: 'applied', state: { ...state, failed }, takeovers: [], released: null };
  }
  const release = { recordingServer: server, failoverRecorder: standIn };
  return offerToWaiting(site, withoutStandIn({ ...state, failed }, release), standIn, release);
}

function makeUnavailable(site: Site, state: RuntimeState, recorder: FailoverRecorderId): Advance {
  const after = { ...state, unreachable: new Set(state.unreachable).add(recorder) };
  const served = state.busyWith.get(recorder);
  const server = served === undefined ? undefined : site.recordingServers[served];
  if (server === undefined) {
    return { outcome: 'applied', state: after, takeovers: [], released: null };
  }
  const release = { recordingServer: server.id, failoverRecorder: recorder };
  // Nobody has become free, so only the server that has lost its stand-in has anything to be asked.
  return offer(site, withoutStandIn(after, release), server, release);
}

/** Offers a selection to one recording server. */
function offer(
  site: Site,
  state: RuntimeState,
  server: RecordingServer,
  released: Release | null,
): Advance {
  const selection = selectStandby(site, state, server);
  const after =
    selection.chosen === null
      ? state
      : withStandIn(state, server.id, selection.chosen.failoverRecorder.id);
  return { outcome: 'applied', state: after, takeovers: [selection], released };
}

/**
 * Offers a selection to those who wait, after one failover recording server has become free. The
 * first of them that counts on it takes it; for all others everything is as it was.
 */
function offerToWaiting(
  site: Site,
  state: RuntimeState,
  freed: FailoverRecorderId,
  released: Release | null,
): Advance {
  const enabled = site.failoverRecorders[freed]?.enabled ?? false;
  const next = enabled ? firstWaitingFor(site, state, freed) : undefined;
  return next === undefined
    ? { outcome: 'applied', state, takeovers: [], released }
    : offer(site, state, next, released);
}

function firstWaitingFor(
  site: Site,
  state: RuntimeState,
  recorder: FailoverRecorderId,
): RecordingServer | undefined {
  const group = failoverIndex(site).groupOfMember.get(recorder);
  for (const id of state.failed) {
    const server = state.takenOver.has(id) ? undefined : site.recordingServers[id];
    if (server?.failover.mode === 'hotStandby' && server.failover.failoverRecorder === recorder) {
      return server;
    }
    if (
      server?.failover.mode === 'failoverGroups' &&
      group !== undefined &&
      (server.failover.primary === group || server.failover.secondary === group)
    ) {
      return server;
    }
  }
  return undefined;
}

function withStandIn(
  state: RuntimeState,
  server: RecordingServerId,
  recorder: FailoverRecorderId,
): RuntimeState {
  return {
    ...state,
    takenOver: new Map(state.takenOver).set(server, recorder),
    busyWith: new Map(state.busyWith).set(recorder, server),
  };
}

function withoutStandIn(
  state: RuntimeState,
  { recordingServer, failoverRecorder }: Release,
): RuntimeState {
  const takenOver = new Map(state.takenOver);
  const busyWith = new Map(state.busyWith);
  takenOver.delete(recordingServer);
  busyWith.delete(failoverRecorder);
  return { ...state, takenOver, busyWith };
}
