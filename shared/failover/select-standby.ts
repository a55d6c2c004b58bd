import type { RecordingServerId } from '../model/ids';
import type { RecordingServer } from '../model/recording-server';
import type { Site } from '../model/site';
import type { Candidate } from './candidate';
import { candidatesOf } from './candidates';
import type { RuntimeState, StandIn } from './runtime-state';

/** A candidate that was looked at, and what came of it. */
export type Considered = { readonly candidate: Candidate } & CandidateOutcome;

export type CandidateOutcome =
  | { readonly outcome: 'chosen' }
  | { readonly outcome: 'disabled' }
  | { readonly outcome: 'unreachable' }
  | { readonly outcome: 'busy'; readonly busyWith: RecordingServerId };

/** Why nobody stands in for a recording server. */
export type UnprotectedReason =
  /** It has no failover at all. */
  | 'notConfigured'
  /** Its hot standby may not take over. */
  | 'hotStandbyDisabled'
  /** Its hot standby cannot be reached. */
  | 'hotStandbyUnreachable'
  /** Its groups have enabled members, and each of these is busy or cannot be reached. */
  | 'groupsExhausted'
  /** Its groups have no enabled member, so that nobody would ever take over. */
  | 'noEnabledMember';

/**
 * Who stands in for a recording server, with the chain that led there: every candidate looked at,
 * first to last, up to the chosen one.
 */
export type Selection =
  | {
      readonly recordingServer: RecordingServer;
      readonly reason: 'chosen';
      readonly chosen: Candidate;
      readonly considered: readonly Considered[];
    }
  | {
      readonly recordingServer: RecordingServer;
      readonly reason: UnprotectedReason;
      readonly chosen: null;
      readonly considered: readonly Considered[];
    };

/**
 * Selects who stands in for a recording server that has failed: the first of its candidates that is
 * enabled, can be reached and is not busy. That the first one available takes over is the vendor's
 * rule (seed text: sequence, secondary group); that nothing else breaks a tie, and that a candidate
 * is asked only once, are assumptions of this product. The site must be sound.
 */
export function selectStandby(
  site: Site,
  state: RuntimeState,
  recordingServer: RecordingServer,
): Selection {
  const considered: Considered[] = [];
  for (const candidate of candidatesOf(site, recordingServer)) {
    const entry: Considered = { candidate, ...outcomeOf(candidate, state) };
    considered.push(entry);
    if (entry.outcome === 'chosen') {
      return { recordingServer, reason: 'chosen', chosen: candidate, considered };
    }
  }
  const reason = reasonOf(recordingServer, considered);
  return { recordingServer, reason, chosen: null, considered };
}

/** Who stands in for whom after a selection; null when nobody was found. */
export function standInOf({ recordingServer, chosen }: Selection): StandIn | null {
  if (chosen === null) return null;
  return { recordingServer: recordingServer.id, failoverRecorder: chosen.failoverRecorder.id };
}

function outcomeOf({ failoverRecorder }: Candidate, state: RuntimeState): CandidateOutcome {
  if (!failoverRecorder.enabled) return { outcome: 'disabled' };
  if (state.unreachable.has(failoverRecorder.id)) return { outcome: 'unreachable' };
  const busyWith = state.busyWith.get(failoverRecorder.id);
  return busyWith === undefined ? { outcome: 'chosen' } : { outcome: 'busy', busyWith };
}

/** Asked once every candidate has been passed over. */
function reasonOf(
  { failover }: RecordingServer,
  considered: readonly Considered[],
): UnprotectedReason {
  const allDisabled = considered.every(({ outcome }) => outcome === 'disabled');
  switch (failover.mode) {
    case 'none':
      return 'notConfigured';
    case 'hotStandby':
      return allDisabled ? 'hotStandbyDisabled' : 'hotStandbyUnreachable';
    case 'failoverGroups':
      return allDisabled ? 'noEnabledMember' : 'groupsExhausted';
  }
}
