import type { UnprotectedReason } from '../failover/select-standby';
import type { ScenarioEvent } from '../model/scenario';

/** What happens to a server, as the rest of a sentence that begins with its name. */
export const eventPredicates: Readonly<Record<ScenarioEvent['event'], string>> = {
  recordingServerFails: 'fails',
  recordingServerRecovers: 'is back',
  failoverRecorderUnavailable: 'cannot be reached',
  failoverRecorderAvailable: 'can be reached again',
};

/** Why nobody stands in for a recording server, as the end of a sentence. */
export const reasonWords: Readonly<Record<UnprotectedReason, string>> = {
  notConfigured: 'it has no failover',
  hotStandbyDisabled: 'its hot standby is disabled',
  hotStandbyUnreachable: 'its hot standby is unreachable',
  groupsExhausted: 'every enabled member of its groups is busy or unreachable',
  noEnabledMember: 'its groups have no enabled member',
};
