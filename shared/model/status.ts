import type { FailoverRecorderId, RecordingServerId } from './ids';

/**
 * What is known only at run time. It is never stored with the configuration.
 * `takenOver` says which failover recording server stands in for a recording server right now.
 */
export interface SiteStatus {
  readonly takenOver: ReadonlyMap<RecordingServerId, FailoverRecorderId>;
}

/** Nobody stands in for anybody, as far as is known; so also while there is no live connection. */
export const quietStatus: SiteStatus = { takenOver: new Map() };

/** Whether a failover recording server stands in for a recording server right now. */
export function isStandingIn(status: SiteStatus, id: FailoverRecorderId): boolean {
  return [...status.takenOver.values()].includes(id);
}
