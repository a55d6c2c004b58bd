import type { FailoverGroup } from '../model/failover-group';
import type { FailoverGroupId, FailoverRecorderId } from '../model/ids';
import { listOf, type Site } from '../model/site';
import { chainOf, type Candidate, type Chain } from './candidate';

/** A failover group with its members as the candidates they are for its recording servers. */
export interface IndexedGroup {
  readonly group: FailoverGroup;
  /** The members in sequence, for recording servers whose primary failover group this is. */
  readonly asPrimary: Chain;
  /** The members in sequence, for recording servers whose secondary failover group this is. */
  readonly asSecondary: Chain;
}

/** What the engine looks up again and again, gathered in one pass over the groups of a site. */
export interface FailoverIndex {
  readonly groups: ReadonlyMap<FailoverGroupId, IndexedGroup>;
  readonly groupOfMember: ReadonlyMap<FailoverRecorderId, FailoverGroupId>;
  /**
   * The chain of the recording servers that have these groups. Thousands of them share one chain:
   * it is made when it is first asked for, and then kept.
   */
  readonly chain: (primary: FailoverGroupId, secondary: FailoverGroupId | null) => Chain;
}

const indexed = new WeakMap<Site, FailoverIndex>();

/** The index of a site. Sites are immutable, so each is indexed once, however often this is asked. */
export function failoverIndex(site: Site): FailoverIndex {
  const known = indexed.get(site);
  if (known !== undefined) return known;
  const index = indexSite(site);
  indexed.set(site, index);
  return index;
}

function indexSite(site: Site): FailoverIndex {
  const list = listOf(site.failoverGroups);
  const groups = new Map(list.map((group) => [group.id, indexGroup(site, group)]));
  const groupOfMember = new Map(
    list.flatMap(({ id, members }) => members.map((member) => [member, id] as const)),
  );
  return { groups, groupOfMember, chain: chains(groups) };
}

function indexGroup(site: Site, group: FailoverGroup): IndexedGroup {
  return {
    group,
    asPrimary: chainOf(membersOf(site, group, 'primary')),
    asSecondary: chainOf(membersOf(site, group, 'secondary')),
  };
}

function membersOf(
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

function chains(groups: FailoverIndex['groups']): FailoverIndex['chain'] {
  const made = new Map<string, Chain>();
  return (primary, secondary) => {
    const key = `${primary}:${secondary ?? ''}`;
    const known = made.get(key);
    if (known !== undefined) return known;
    const first = groups.get(primary)?.asPrimary.candidates ?? [];
    const second = secondary === null ? [] : (groups.get(secondary)?.asSecondary.candidates ?? []);
    const chain = chainOf([...first, ...second]);
    made.set(key, chain);
    return chain;
  };
}
