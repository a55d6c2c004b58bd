import type { Considered, Selection } from '../../shared/failover/select-standby';
import type { SimulationStep } from '../../shared/failover/simulate';
import { message } from '../../shared/messages/message';
import type { ScenarioEvent } from '../../shared/model/scenario';
import type { Site } from '../../shared/model/site';
import { say } from '../kit/say';

/** The name of the server to which something happens. */
export function serverName(site: Site, { event, server }: ScenarioEvent): string {
  const record =
    event === 'recordingServerFails' || event === 'recordingServerRecovers'
      ? site.recordingServers[server]
      : site.failoverRecorders[server];
  return record?.name ?? say('simulation.removedServer.alone');
}

/** An event as a sentence. */
export function eventWords(site: Site, event: ScenarioEvent): string {
  return say(`simulation.event.${event.event}`, { name: serverName(site, event) });
}

/** What came of a selection, as a sentence. */
export function selectionWords({ recordingServer: { name }, reason, chosen }: Selection): string {
  return reason === 'chosen'
    ? say('simulation.takesOver', {
        failoverRecorder: chosen.failoverRecorder.name,
        recordingServer: name,
      })
    : say('simulation.nobodyTakesOver', {
        recordingServer: name,
        reason: message(`simulation.nobody.${reason}`),
      });
}

/** Who has become free, or whom somebody no longer serves; null where nobody stood in. */
export function releasedWords(site: Site, step: SimulationStep): string | null {
  if (step.outcome === 'refused' || step.released === null) return null;
  const { released } = step;
  const failoverRecorder =
    site.failoverRecorders[released.failoverRecorder]?.name ??
    say('simulation.removedServer.alone');
  if (step.event.event === 'recordingServerRecovers') {
    return say('simulation.released.free', { failoverRecorder });
  }
  const recordingServer =
    site.recordingServers[released.recordingServer]?.name ?? say('simulation.removedServer');
  return say('simulation.released.lost', { failoverRecorder, recordingServer });
}

/** What came of one candidate, in a few words: "passed over, stands in for RS-02". */
export function outcomeWords(site: Site, considered: Considered): string {
  if (considered.outcome !== 'busy') return say(`simulation.candidate.${considered.outcome}`);
  const recordingServer = site.recordingServers[considered.busyWith]?.name;
  return recordingServer === undefined
    ? say('simulation.candidate.busyElsewhere')
    : say('simulation.candidate.busy', { recordingServer });
}

/** By which right a candidate is asked: "North wing, position 1", "hot standby". */
export function originWords({ candidate: { origin } }: Considered): string {
  return origin.kind === 'hotStandby'
    ? say('simulation.candidate.hotStandby')
    : say('simulation.candidate.member', {
        group: origin.group.name,
        position: origin.position + 1,
      });
}
