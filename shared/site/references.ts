import type { FailoverGroup } from './failover-group';
import type { FailoverGroupId, FailoverRecorderId } from './ids';
import type { RecordingServer } from './recording-server';
import { listOf, type Site } from './site';

/** Where a failover recording server stands; it is in exactly one of these states. */
export type Allocation =
  | { readonly state: 'unassigned' }
  | { readonly state: 'grouped'; readonly group: FailoverGroup; readonly position: number }
  | { readonly state: 'hotStandby'; readonly recordingServer: RecordingServer };

const unassigned: Allocation = { state: 'unassigned' };

/** The allocation of every failover recording server of the site, in one pass over groups and servers. */
export function allocations(site: Site): ReadonlyMap<FailoverRecorderId, Allocation> {
  const found = new Map<FailoverRecorderId, Allocation>();
  for (const { id } of listOf(site.failoverRecorders)) found.set(id, unassigned);
  for (const group of listOf(site.failoverGroups)) {
    group.members.forEach((member, position) => {
      found.set(member, { state: 'grouped', group, position });
    });
  }
  for (const recordingServer of listOf(site.recordingServers)) {
    const { failover } = recordingServer;
    if (failover.mode === 'hotStandby') {
      found.set(failover.failoverRecorder, { state: 'hotStandby', recordingServer });
    }
  }
  return found;
}

/** The allocation of one failover recording server. */
export function allocationOf(site: Site, id: FailoverRecorderId): Allocation {
  const group = groupOf(site, id);
  if (group !== undefined) return { state: 'grouped', group, position: group.members.indexOf(id) };
  const recordingServer = hotStandbyFor(site, id);
  return recordingServer === undefined ? unassigned : { state: 'hotStandby', recordingServer };
}

/** The group of which a failover recording server is a member. */
export function groupOf(site: Site, id: FailoverRecorderId): FailoverGroup | undefined {
  return listOf(site.failoverGroups).find((group) => group.members.includes(id));
}

/** The recording server to which a failover recording server is dedicated as hot standby. */
export function hotStandbyFor(site: Site, id: FailoverRecorderId): RecordingServer | undefined {
  return listOf(site.recordingServers).find(
    ({ failover }) => failover.mode === 'hotStandby' && failover.failoverRecorder === id,
  );
}

/** The recording servers that name the group as their primary or secondary failover group. */
export function recordingServersUsing(
  site: Site,
  group: FailoverGroupId,
): readonly RecordingServer[] {
  return listOf(site.recordingServers).filter(
    ({ failover }) =>
      failover.mode === 'failoverGroups' &&
      (failover.primary === group || failover.secondary === group),
  );
}
