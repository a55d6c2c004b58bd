import type { FailoverRecorderId } from '../model/ids';
import type { RecordingServer } from '../model/recording-server';
import type { ScenarioEvent } from '../model/scenario';
import type { Site } from '../model/site';
import { failoverIndex } from './failover-index';
import {
  happen,
  release,
  standIn,
  type LiveState,
  type RuntimeState,
  type StandIn,
} from './runtime-state';
import { selectStandby, standInOf, type Selection } from './select-standby';

/** Why an event cannot happen in the state in which it comes. */
export type EventRefusal =
  'unknownServer' | 'alreadyFailed' | 'notFailed' | 'alreadyUnavailable' | 'alreadyAvailable';

/** What comes of an event. A refused event changes nothing. */
export type EventOutcome =
  | {
      readonly outcome: 'applied';
      /**
       * The selection that the event caused, if any: for the recording server that has just failed
       * or has just lost its stand-in, whether somebody was found or not; or for one that waited
       * and now found somebody. An event never causes more than one, since it never frees more than
       * one failover recording server.
       */
      readonly selection: Selection | null;
      /** Who stood in until the event, and no longer does. */
      readonly released: StandIn | null;
    }
  | { readonly outcome: 'refused'; readonly reason: EventRefusal };

/**
 * Lets an event happen in a state that only this function has written to, so that it never holds
 * both a recording server that waits and somebody available for it. That a recording server which
 * is covered is never moved to a better candidate, and that those who wait are served in the order
 * in which they failed, are assumptions of this product. The site must be sound.
 */
export function playEvent(site: Site, state: LiveState, event: ScenarioEvent): EventOutcome {
  const reason = refusalOf(site, state, event);
  if (reason !== null) return { outcome: 'refused', reason };
  const released = releasedBy(state, event);
  happen(state, event);
  if (released !== null) release(state, released);
  const asking = askingAfter(site, state, event, released);
  const selection = asking === undefined ? null : selectStandby(site, state, asking);
  const found = selection === null ? null : standInOf(selection);
  if (found !== null) standIn(state, found);
  return { outcome: 'applied', selection, released };
}

function refusalOf(site: Site, state: RuntimeState, event: ScenarioEvent): EventRefusal | null {
  switch (event.event) {
    case 'recordingServerFails':
      if (site.recordingServers[event.server] === undefined) return 'unknownServer';
      return state.failed.has(event.server) ? 'alreadyFailed' : null;
    case 'recordingServerRecovers':
      if (site.recordingServers[event.server] === undefined) return 'unknownServer';
      return state.failed.has(event.server) ? null : 'notFailed';
    case 'failoverRecorderUnavailable':
      if (site.failoverRecorders[event.server] === undefined) return 'unknownServer';
      return state.unreachable.has(event.server) ? 'alreadyUnavailable' : null;
    case 'failoverRecorderAvailable':
      if (site.failoverRecorders[event.server] === undefined) return 'unknownServer';
      return state.unreachable.has(event.server) ? null : 'alreadyAvailable';
  }
}

function releasedBy(state: RuntimeState, event: ScenarioEvent): StandIn | null {
  switch (event.event) {
    case 'recordingServerRecovers': {
      const failoverRecorder = state.takenOver.get(event.server);
      if (failoverRecorder === undefined) return null;
      return { recordingServer: event.server, failoverRecorder };
    }
    case 'failoverRecorderUnavailable': {
      const recordingServer = state.busyWith.get(event.server);
      if (recordingServer === undefined) return null;
      return { recordingServer, failoverRecorder: event.server };
    }
    case 'recordingServerFails':
    case 'failoverRecorderAvailable':
      return null;
  }
}

/**
 * The recording server for which the event may have changed who is available. For all others that
 * wait everything is as it was when they last found nobody, so offering them a selection would
 * change nothing.
 */
function askingAfter(
  site: Site,
  state: RuntimeState,
  event: ScenarioEvent,
  released: StandIn | null,
): RecordingServer | undefined {
  switch (event.event) {
    case 'recordingServerFails':
      return site.recordingServers[event.server];
    case 'recordingServerRecovers':
      return released === null
        ? undefined
        : firstWaitingFor(site, state, released.failoverRecorder);
    case 'failoverRecorderUnavailable':
      return released === null ? undefined : site.recordingServers[released.recordingServer];
    case 'failoverRecorderAvailable':
      return firstWaitingFor(site, state, event.server);
  }
}

function firstWaitingFor(
  site: Site,
  state: RuntimeState,
  recorder: FailoverRecorderId,
): RecordingServer | undefined {
  if (site.failoverRecorders[recorder]?.enabled !== true) return undefined;
  for (const id of state.failed) {
    const server = state.takenOver.has(id) ? undefined : site.recordingServers[id];
    if (server !== undefined && countsOn(site, server, recorder)) return server;
  }
  return undefined;
}

function countsOn(
  site: Site,
  { failover }: RecordingServer,
  recorder: FailoverRecorderId,
): boolean {
  switch (failover.mode) {
    case 'none':
      return false;
    case 'hotStandby':
      return failover.failoverRecorder === recorder;
    case 'failoverGroups': {
      const group = failoverIndex(site).groupOfMember.get(recorder);
      return failover.primary === group || failover.secondary === group;
    }
  }
}
