import type { FailoverSetting } from '../model/device';
import type { Failover } from '../model/failover';
import type { FailoverGroup } from '../model/failover-group';
import type { FailoverGroupId } from '../model/ids';
import type { RecordingServer } from '../model/recording-server';
import { devicesOf, listOf, type Site } from '../model/site';
import type { Candidate } from './candidate';
import { candidateChain } from './candidates';
import { failoverIndex } from './failover-index';

/** How many devices have each failover setting; disabled devices count too. */
export type DeviceCounts = Readonly<Record<FailoverSetting, number>>;

/** Who would stand in for one recording server. */
export interface RecordingServerCoverage {
  readonly recordingServer: RecordingServer;
  readonly protection: Failover['mode'];
  /** All candidates, first to last, disabled ones included. */
  readonly candidates: readonly Candidate[];
  /** The candidates that may take over, first to last. */
  readonly enabledCandidates: readonly Candidate[];
  readonly devices: DeviceCounts;
}

/** How many recording servers share a group's members. */
export interface FailoverGroupCoverage {
  readonly failoverGroup: FailoverGroup;
  readonly members: number;
  readonly enabledMembers: number;
  /** How many recording servers name it as their primary and as their secondary failover group. */
  readonly protects: { readonly asPrimary: number; readonly asSecondary: number };
}

export interface Coverage {
  /** One for each recording server of the site, in the site's order. */
  readonly recordingServers: readonly RecordingServerCoverage[];
  /** One for each failover group of the site, in the site's order. */
  readonly failoverGroups: readonly FailoverGroupCoverage[];
}

/** What the configuration alone says about every recording server and every group of a sound site. */
export function coverage(site: Site): Coverage {
  return {
    recordingServers: listOf(site.recordingServers).map((server) => coverServer(site, server)),
    failoverGroups: coverGroups(site),
  };
}

/** What the configuration alone says about one recording server. */
export function coverServer(site: Site, recordingServer: RecordingServer): RecordingServerCoverage {
  const { candidates, enabled } = candidateChain(site, recordingServer);
  return {
    recordingServer,
    protection: recordingServer.failover.mode,
    candidates,
    enabledCandidates: enabled,
    devices: countDevices(site, recordingServer),
  };
}

function countDevices(site: Site, { id }: RecordingServer): DeviceCounts {
  const counts = { FullSupport: 0, LiveOnly: 0, Disabled: 0 };
  for (const { failoverSetting } of devicesOf(site, id)) counts[failoverSetting] += 1;
  return counts;
}

function coverGroups(site: Site): readonly FailoverGroupCoverage[] {
  const asPrimary = new Map<FailoverGroupId, number>();
  const asSecondary = new Map<FailoverGroupId, number>();
  for (const { failover } of listOf(site.recordingServers)) {
    if (failover.mode !== 'failoverGroups') continue;
    increment(asPrimary, failover.primary);
    if (failover.secondary !== null) increment(asSecondary, failover.secondary);
  }
  return [...failoverIndex(site).groups.values()].map(({ group, asPrimary: chain }) => ({
    failoverGroup: group,
    members: chain.candidates.length,
    enabledMembers: chain.enabled.length,
    protects: {
      asPrimary: asPrimary.get(group.id) ?? 0,
      asSecondary: asSecondary.get(group.id) ?? 0,
    },
  }));
}

function increment(counts: Map<FailoverGroupId, number>, id: FailoverGroupId): void {
  counts.set(id, (counts.get(id) ?? 0) + 1);
}
