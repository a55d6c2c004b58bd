import { candidateChain } from '../failover/candidates';
import type { FailuresTolerated } from '../failover/failures-tolerated';
import type { Chain } from '../failover/candidate';
import type { FailoverGroupId, FailoverRecorderId, RecordingServerId } from '../model/ids';
import type { FailoverGroup } from '../model/failover-group';
import type { FailoverRecorder } from '../model/failover-recorder';
import { allocations, type Allocation } from '../model/references';
import type { RecordingServer } from '../model/recording-server';
import { listOf, type Site } from '../model/site';
import type { Validation } from '../model/validation';

/** What several rules look at, gathered in one pass over the site. */
export interface ReadinessContext {
  readonly site: Site;
  /** The moment for which the findings hold; rules never ask the clock. */
  readonly now: Date;
  readonly recordingServers: readonly RecordingServer[];
  readonly failoverRecorders: readonly FailoverRecorder[];
  readonly failoverGroups: readonly FailoverGroup[];
  readonly tolerated: FailuresTolerated;
  readonly chainOf: (server: RecordingServer) => Chain;
  readonly allocationOf: (id: FailoverRecorderId) => Allocation;
  readonly membersOf: (group: FailoverGroup) => readonly FailoverRecorder[];
  readonly usersOf: (group: FailoverGroupId) => GroupUsers;
  /** The recording servers for which a failover recording server is an enabled or disabled candidate. */
  readonly protectedBy: (id: FailoverRecorderId) => readonly RecordingServer[];
  /** The finished exercises of a recording server, newest first. */
  readonly validationsOf: (id: RecordingServerId) => readonly Validation[];
}

/** The recording servers that count on a group. */
export interface GroupUsers {
  readonly asPrimary: readonly RecordingServer[];
  readonly asSecondary: readonly RecordingServer[];
}

export function readinessContext(
  site: Site,
  tolerated: FailuresTolerated,
  now: Date,
): ReadinessContext {
  const recordingServers = listOf(site.recordingServers);
  const failoverRecorders = listOf(site.failoverRecorders);
  const allocated = allocations(site);
  const users = groupUsers(recordingServers);
  const validations = finishedValidations(site);
  const noUsers: GroupUsers = { asPrimary: [], asSecondary: [] };
  const usersOf = (group: FailoverGroupId): GroupUsers => users.get(group) ?? noUsers;
  const allocationOf = (id: FailoverRecorderId): Allocation =>
    allocated.get(id) ?? { state: 'unassigned' };
  return {
    site,
    now,
    tolerated,
    recordingServers,
    failoverRecorders,
    failoverGroups: listOf(site.failoverGroups),
    chainOf: (server) => candidateChain(site, server),
    allocationOf,
    membersOf: ({ members }) =>
      members.map((id) => site.failoverRecorders[id]).filter((member) => member !== undefined),
    usersOf,
    protectedBy: (id) => {
      const allocation = allocationOf(id);
      switch (allocation.state) {
        case 'unassigned':
          return [];
        case 'hotStandby':
          return [allocation.recordingServer];
        case 'grouped': {
          const { asPrimary, asSecondary } = usersOf(allocation.group.id);
          return [...asPrimary, ...asSecondary];
        }
      }
    },
    validationsOf: (id) => validations.get(id) ?? [],
  };
}

function groupUsers(servers: readonly RecordingServer[]): ReadonlyMap<FailoverGroupId, GroupUsers> {
  const users = new Map<
    FailoverGroupId,
    { readonly asPrimary: RecordingServer[]; readonly asSecondary: RecordingServer[] }
  >();
  const entry = (id: FailoverGroupId) => {
    const known = users.get(id);
    if (known !== undefined) return known;
    const made = { asPrimary: [], asSecondary: [] };
    users.set(id, made);
    return made;
  };
  for (const server of servers) {
    if (server.failover.mode !== 'failoverGroups') continue;
    entry(server.failover.primary).asPrimary.push(server);
    if (server.failover.secondary !== null) {
      entry(server.failover.secondary).asSecondary.push(server);
    }
  }
  return users;
}

function finishedValidations(site: Site): ReadonlyMap<RecordingServerId, readonly Validation[]> {
  const found = new Map<RecordingServerId, Validation[]>();
  const finished = listOf(site.validations)
    .filter(({ outcome }) => outcome === 'passed' || outcome === 'failed')
    .toSorted((a, b) => (b.finishedAt ?? '').localeCompare(a.finishedAt ?? ''));
  for (const validation of finished) {
    const list = found.get(validation.recordingServer) ?? [];
    list.push(validation);
    found.set(validation.recordingServer, list);
  }
  return found;
}
