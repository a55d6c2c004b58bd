import type { EventRefusal } from '../../shared/failover/play-event';
import type { Considered, Selection } from '../../shared/failover/select-standby';
import type { SimulationStep } from '../../shared/failover/simulate';
import { eventPredicates, reasonWords } from '../../shared/reports/simulation-words';
import type { ScenarioEvent } from '../../shared/model/scenario';
import type { Site } from '../../shared/model/site';

/** The name of the server to which something happens. */
export function serverName(site: Site, { event, server }: ScenarioEvent): string {
  const record =
    event === 'recordingServerFails' || event === 'recordingServerRecovers'
      ? site.recordingServers[server]
      : site.failoverRecorders[server];
  return record?.name ?? 'A removed server';
}

/** An event as a sentence. */
export function eventWords(site: Site, event: ScenarioEvent): string {
  return `${serverName(site, event)} ${eventPredicates[event.event]}`;
}

/** Why an event cannot happen where it stands. */
export const refusalWords: Readonly<Record<EventRefusal, string>> = {
  unknownServer: 'Cannot happen: the server is no longer in the site.',
  alreadyFailed: 'Cannot happen here: it has failed already.',
  notFailed: 'Cannot happen here: it has not failed.',
  alreadyUnavailable: 'Cannot happen here: it is unreachable already.',
  alreadyAvailable: 'Cannot happen here: it can be reached already.',
};

/** What came of a selection, as a sentence. */
export function selectionWords({ recordingServer, reason, chosen }: Selection): string {
  return reason === 'chosen'
    ? `${chosen.failoverRecorder.name} takes over from ${recordingServer.name}.`
    : `Nobody takes over from ${recordingServer.name}: ${reasonWords[reason]}.`;
}

/** Who has become free, or whom somebody no longer serves; null where nobody stood in. */
export function releasedWords(site: Site, step: SimulationStep): string | null {
  if (step.outcome === 'refused' || step.released === null) return null;
  const { recordingServer, failoverRecorder } = step.released;
  const recorder = site.failoverRecorders[failoverRecorder]?.name ?? 'A removed server';
  const server = site.recordingServers[recordingServer]?.name ?? 'a removed server';
  return step.event.event === 'recordingServerRecovers'
    ? `${recorder} is free again.`
    : `${recorder} no longer stands in for ${server}.`;
}

/** What came of one candidate, in a few words: "passed over, stands in for RS-02". */
export function outcomeWords(site: Site, considered: Considered): string {
  switch (considered.outcome) {
    case 'chosen':
      return 'takes over';
    case 'disabled':
      return 'passed over, disabled';
    case 'unreachable':
      return 'passed over, unreachable';
    case 'busy':
      return `passed over, stands in for ${site.recordingServers[considered.busyWith]?.name ?? 'another server'}`;
  }
}

/** By which right a candidate is asked: "1st in North wing", "hot standby". */
export function originWords({ candidate: { origin } }: Considered): string {
  return origin.kind === 'hotStandby'
    ? 'hot standby'
    : `${origin.group.name}, position ${String(origin.position + 1)}`;
}
