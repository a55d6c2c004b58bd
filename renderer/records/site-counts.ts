import { listOf, type DevicesOfServer, type Site } from '../../shared/model/site';

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
    devices: listOf(site.devices).reduce((sum, devices) => sum + countDevices(devices), 0),
    withoutFailover: listOf(site.recordingServers).filter(
      ({ failover }) => failover.mode === 'none',
    ).length,
  };
}

const counted = new WeakMap<DevicesOfServer, number>();

/** A change touches the devices of a few servers; those of the others need not be counted anew. */
function countDevices(devices: DevicesOfServer): number {
  const known = counted.get(devices);
  if (known !== undefined) return known;
  const count = Object.keys(devices).length;
  counted.set(devices, count);
  return count;
}
