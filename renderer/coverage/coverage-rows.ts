import type { RecordingServerCoverage } from '../../shared/failover/coverage';
import type { Tolerance } from '../../shared/failover/failures-tolerated';
import type { Finding } from '../../shared/readiness/finding';
import type { Analysis } from '../state/analysis/analysis';

/** One recording server in the table of the Coverage view. */
export interface CoverageRow extends RecordingServerCoverage {
  readonly tolerance: Tolerance | undefined;
  /** The worst finding that is not ignored. */
  readonly worst: Finding | undefined;
}

export function coverageRows({
  coverage,
  tolerated,
  openBySubject,
}: Analysis): readonly CoverageRow[] {
  return coverage.recordingServers.map((covered) => {
    const { id } = covered.recordingServer;
    return {
      ...covered,
      tolerance: tolerated.recordingServers.get(id),
      worst: openBySubject.get(id)?.[0],
    };
  });
}

/** How many other failures a row stands, as a number to sort by: unprotected first, unlimited last. */
export function toleranceRank({ tolerance }: CoverageRow): number {
  return tolerance?.value ?? Number.MAX_SAFE_INTEGER;
}
