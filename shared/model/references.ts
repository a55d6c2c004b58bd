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

/**
 * What is worked out of a collection once and then kept as long as the collection is. Collections
 * do not change, except on a workbench, which says so by `forgetReferences`. Without this, asking
 * for each of a thousand failover recording servers would go through all recording servers each time.
 */
interface Remembered<Collection extends object, Index> {
  readonly of: (collection: Collection) => Index;
  readonly forget: (collection: object) => void;
}

const groupsByMember = remembered(
  (groups: Site['failoverGroups']): ReadonlyMap<FailoverRecorderId, FailoverGroup> =>
    new Map(listOf(groups).flatMap((group) => group.members.map((member) => [member, group]))),
);

const serversByHotStandby = remembered(
  (servers: Site['recordingServers']): ReadonlyMap<FailoverRecorderId, RecordingServer> =>
    new Map(
      listOf(servers).flatMap((server) =>
        server.failover.mode === 'hotStandby' ? [[server.failover.failoverRecorder, server]] : [],
      ),
    ),
);

/** To be called before a collection that was asked about is written in place. */
export function forgetReferences(collection: object): void {
  groupsByMember.forget(collection);
  serversByHotStandby.forget(collection);
}

/** The allocation of every failover recording server of the site. */
export function allocations(site: Site): ReadonlyMap<FailoverRecorderId, Allocation> {
  return new Map(listOf(site.failoverRecorders).map(({ id }) => [id, allocationOf(site, id)]));
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
  return groupsByMember.of(site.failoverGroups).get(id);
}

/** The recording server to which a failover recording server is dedicated as hot standby. */
export function hotStandbyFor(site: Site, id: FailoverRecorderId): RecordingServer | undefined {
  return serversByHotStandby.of(site.recordingServers).get(id);
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

function remembered<Collection extends object, Index>(
  workOut: (collection: Collection) => Index,
): Remembered<Collection, Index> {
  const known = new WeakMap<object, Index>();
  return {
    of: (collection) => {
      const index = known.get(collection) ?? workOut(collection);
      known.set(collection, index);
      return index;
    },
    forget: (collection) => {
      known.delete(collection);
    },
  };
}
