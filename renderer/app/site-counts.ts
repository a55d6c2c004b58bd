import { deviceCount, listOf, type Site } from '../../shared/site/site';

/** The numbers of the status bar. */
export interface SiteCounts {
  readonly recordingServers: number;
  readonly failoverRecorders: number;
  readonly failoverGroups: number;
  readonly devices: number;
  /** Recording servers for which nobody stands in. */
  readonly withoutFailover: number;
}

/** Counts what a site has. */
export function countSite(site: Site): SiteCounts {
  return {
    recordingServers: Object.keys(site.recordingServers).length,
    failoverRecorders: Object.keys(site.failoverRecorders).length,
    failoverGroups: Object.keys(site.failoverGroups).length,
    devices: deviceCount(site),
    withoutFailover: listOf(site.recordingServers).filter(
      ({ failover }) => failover.mode === 'none',
    ).length,
  };
}
