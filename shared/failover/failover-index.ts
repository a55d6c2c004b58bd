import type { FailoverGroup } from '../site/failover-group';
import type { FailoverGroupId, FailoverRecorderId } from '../site/ids';
import { listOf, type Site } from '../site/site';
import type { Candidate } from './candidate';

/** A failover group with its members as the candidates they are for its recording servers. */
export interface IndexedGroup {
  readonly group: FailoverGroup;
  /** The members in sequence, for recording servers whose primary failover group this is. */
  readonly asPrimary: readonly Candidate[];
  /** The members in sequence, for recording servers whose secondary failover group this is. */
  readonly asSecondary: readonly Candidate[];
  readonly enabledMembers: number;
}

/** What the engine looks up again and again, gathered in one pass over the groups of a site. */
export interface FailoverIndex {
  readonly groups: ReadonlyMap<FailoverGroupId, IndexedGroup>;
  readonly groupOfMember: ReadonlyMap<FailoverRecorderId, FailoverGroupId>;
}

const known = new WeakMap<Site, FailoverIndex>();

/** The index of a site. Sites are immutable, so each is indexed once, however often this is asked. */
export function failoverIndex(site: Site): FailoverIndex {
  const cached = known.get(site);
  if (cached !== undefined) return cached;
  const index = indexSite(site);
  known.set(site, index);
  return index;
}

function indexSite(site: Site): FailoverIndex {
  const groups = listOf(site.failoverGroups);
  return {
    groups: new Map(groups.map((group) => [group.id, indexGroup(site, group)])),
    groupOfMember: new Map(
      groups.flatMap(({ id, members }) => members.map((member) => [member, id] as const)),
    ),
  };
}

function indexGroup(site: Site, group: FailoverGroup): IndexedGroup {
  const asPrimary = candidatesFrom(site, group, 'primary');
  return {
    group,
    asPrimary,
    asSecondary: candidatesFrom(site, group, 'secondary'),
    enabledMembers: asPrimary.filter(({ failoverRecorder }) => failoverRecorder.enabled).length,
  };
}

function candidatesFrom(
  site: Site,
  group: FailoverGroup,
  kind: 'primary' | 'secondary',
): readonly Candidate[] {
  return group.members.flatMap((member, position) => {
    const failoverRecorder = site.failoverRecorders[member];
    if (failoverRecorder === undefined) return [];
    return [{ failoverRecorder, origin: { kind, group, position } }];
  });
}
