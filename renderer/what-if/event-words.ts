import type { EventRefusal } from '../../shared/failover/play-event';
import type {
  Considered,
  Selection,
  UnprotectedReason,
} from '../../shared/failover/select-standby';
import type { ScenarioEvent } from '../../shared/site/scenario';
import type { Site } from '../../shared/site/site';

/** An event as a sentence. */
export function eventWords(site: Site, { event, server }: ScenarioEvent): string {
  switch (event) {
    case 'recordingServerFails':
      return `${site.recordingServers[server]?.name ?? 'A removed server'} fails`;
    case 'recordingServerRecovers':
      return `${site.recordingServers[server]?.name ?? 'A removed server'} is back`;
    case 'failoverRecorderUnavailable':
      return `${site.failoverRecorders[server]?.name ?? 'A removed server'} becomes unavailable`;
    case 'failoverRecorderAvailable':
      return `${site.failoverRecorders[server]?.name ?? 'A removed server'} is available again`;
  }
}

/** Why an event cannot happen where it stands. */
export const refusalWords: Readonly<Record<EventRefusal, string>> = {
  unknownServer: 'Cannot happen: the server is no longer in the site.',
  alreadyFailed: 'Cannot happen: it has failed already.',
  notFailed: 'Cannot happen: it has not failed.',
  alreadyUnavailable: 'Cannot happen: it is unavailable already.',
  alreadyAvailable: 'Cannot happen: it is available already.',
};

const reasonWords: Readonly<Record<UnprotectedReason, string>> = {
  notConfigured: 'it has no failover',
  hotStandbyDisabled: 'its hot standby is disabled',
  hotStandbyUnreachable: 'its hot standby is unavailable',
  groupsExhausted: 'every enabled member of its groups is busy or unavailable',
  noEnabledMember: 'its groups have no enabled member',
};

/** What came of a selection, as a sentence. */
export function selectionWords({ recordingServer, reason, chosen }: Selection): string {
  return reason === 'chosen'
    ? `${chosen.failoverRecorder.name} takes over from ${recordingServer.name}.`
    : `Nobody takes over from ${recordingServer.name}: ${reasonWords[reason]}.`;
}

/** What came of one candidate, as half a sentence. */
export function consideredWords(site: Site, considered: Considered): string {
  const { name } = considered.candidate.failoverRecorder;
  switch (considered.outcome) {
    case 'chosen':
      return `${name}: takes over`;
    case 'disabled':
      return `${name}: passed over, disabled`;
    case 'unreachable':
      return `${name}: passed over, unavailable`;
    case 'busy':
      return `${name}: passed over, stands in for ${site.recordingServers[considered.busyWith]?.name ?? 'another server'}`;
  }
}
