import type { FailoverGroup } from '../model/failover-group';
import type { FailoverRecorder } from '../model/failover-recorder';

/**
 * Why a failover recording server is asked to stand in for a recording server: it is the dedicated
 * hot standby, or a member of the primary or secondary failover group. `position` is the zero-based
 * place in the group's sequence, 0 = first to take over (API: `position`).
 */
export type CandidateOrigin =
  | { readonly kind: 'hotStandby' }
  | {
      readonly kind: 'primary' | 'secondary';
      readonly group: FailoverGroup;
      readonly position: number;
    };

/**
 * A failover recording server that would be asked to stand in. Disabled ones are candidates too, so
 * that the chain can say why they are passed over; `failoverRecorder.enabled` tells.
 */
export interface Candidate {
  readonly failoverRecorder: FailoverRecorder;
  readonly origin: CandidateOrigin;
}

/** The candidates for a recording server, in the order in which they are asked. */
export interface Chain {
  readonly candidates: readonly Candidate[];
  /** Those that may take over at all. */
  readonly enabled: readonly Candidate[];
}

/** The chain that consists of the given candidates. */
export function chainOf(candidates: readonly Candidate[]): Chain {
  return {
    candidates,
    enabled: candidates.filter(({ failoverRecorder }) => failoverRecorder.enabled),
  };
}
