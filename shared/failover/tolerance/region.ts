import { cheapestCover, type Cover, type CoverItem } from './cheapest-cover';
import { fillGroups, type Filling } from './fill-groups';
import { othersIn, othersInAll, type GroupNode, type ServerClass } from './group-network';

/** A set of groups, which takes as many failures to fill as the groups have members. */
export interface GroupSet {
  readonly groups: ReadonlySet<GroupNode>;
  readonly members: number;
}

/** A part of the search: all sets of groups that contain `inside` and nothing of `outside`. */
export interface Region {
  readonly target: ServerClass;
  readonly inside: ReadonlySet<GroupNode>;
  readonly outside: ReadonlySet<GroupNode>;
}

/** What one look at a region tells. */
export interface Survey {
  /** No set of the region that can be filled has fewer members; infinite when none can be filled. */
  readonly atLeast: number;
  /** A set of the region that can be filled, small but not always the smallest. */
  readonly found: GroupSet | null;
  /** The group by which to split the region; null when there is nothing left to search in it. */
  readonly pivot: GroupNode | null;
}

const nothing: Survey = { atLeast: Infinity, found: null, pivot: null };

/** The region of all sets that leave a server of the class uncovered once they are filled. */
export function wholeRegion(target: ServerClass): Region {
  const groups = [target.first, ...(target.second === null ? [] : [target.second])];
  return { target, inside: new Set(groups), outside: new Set() };
}

/** The two regions into which a group splits a region: the sets with it and those without. */
export function split(region: Region, pivot: GroupNode): readonly [Region, Region] {
  return [
    { ...region, inside: new Set(region.inside).add(pivot) },
    { ...region, outside: new Set(region.outside).add(pivot) },
  ];
}

/** Looks at a region: bounds it from below, and tries to find a set that can be filled. */
export function survey(region: Region): Survey {
  const { target, inside } = region;
  const members = membersOf(inside);
  const filling = fillGroups(inside, target);
  if (filling.outcome === 'filled') {
    return { atLeast: members, found: { groups: inside, members }, pivot: null };
  }
  const byCut = coverOfCut(region, filling);
  const bySurplus = coverOfSurplus(region, members);
  if (byCut === null || bySurplus === null) return nothing;
  const atLeast = members + Math.max(byCut.cost, bySurplus.cost);
  const found = complete(region, byCut);
  const pivot = found?.members === atLeast ? null : largestGain(byCut);
  return { atLeast, found, pivot };
}

type Shortage = Extract<Filling, { readonly outcome: 'short' }>;
type GroupCover = Cover<GroupNode>;

/**
 * What has to be added so that a cut can be filled. A group that is added sends on at most the
 * servers whose second group is in the cut; and at most what it has left when it is full itself,
 * even if everybody whose second group it is comes to it.
 */
function coverOfCut(region: Region, { cut, missing }: Shortage): GroupCover | null {
  const { target, outside } = region;
  const sent = new Map<GroupNode, number>();
  for (const group of cut) {
    for (const servers of group.overflow) {
      const { first } = servers;
      if (!mayBeAdded(first, region)) continue;
      sent.set(first, (sent.get(first) ?? 0) + othersIn(servers, target));
    }
  }
  const items = [...sent].map(([group, most]) => {
    const arriving = group.overflow.filter(({ first }) => !outside.has(first));
    const left = othersInAll([...group.own, ...arriving], target) - group.capacity;
    return itemOf(group, Math.min(most, left));
  });
  return cheapestCover(worthwhile(items), missing);
}

/**
 * What has to be added so that there are enough servers at all: each occupies one member, and only
 * servers whose first group is in the set occupy any. A group that is added brings at most what it
 * has left when it is full, and at most those who can move on.
 */
function coverOfSurplus(region: Region, members: number): GroupCover | null {
  const { target, inside, outside } = region;
  const own = [...inside].reduce((sum, group) => sum + othersInAll(group.own, target), 0);
  if (own >= members) return { cost: 0, chosen: [] };
  const items = [...upstreamOf(region)].map((group) => {
    const movable = group.own.filter(({ second }) => second !== null && !outside.has(second));
    const left = othersInAll(group.own, target) - group.capacity;
    return itemOf(group, Math.min(left, othersInAll(movable, target)));
  });
  return cheapestCover(worthwhile(items), members - own);
}

/** The groups outside from which servers can get into the region's groups, directly or in turns. */
function upstreamOf(region: Region): ReadonlySet<GroupNode> {
  const upstream = new Set<GroupNode>();
  for (const groups of [region.inside, upstream]) {
    // A set's iterator also visits what is added meanwhile.
    for (const group of groups) {
      for (const { first } of group.overflow) {
        if (mayBeAdded(first, region)) upstream.add(first);
      }
    }
  }
  return upstream;
}

/** Adds what covers the cuts, one after the other, until the groups can be filled, if ever. */
function complete(region: Region, cover: GroupCover): GroupSet | null {
  const inside = new Set([...region.inside, ...cover.chosen.map(({ subject }) => subject)]);
  const filling = fillGroups(inside, region.target);
  if (filling.outcome === 'filled') return { groups: inside, members: membersOf(inside) };
  const wider = { ...region, inside };
  const next = coverOfCut(wider, filling);
  return next === null ? null : complete(wider, next);
}

function mayBeAdded(group: GroupNode, { inside, outside }: Region): boolean {
  return !inside.has(group) && !outside.has(group);
}

function itemOf(group: GroupNode, gain: number): CoverItem<GroupNode> {
  return { subject: group, cost: group.capacity, gain };
}

function worthwhile(items: readonly CoverItem<GroupNode>[]): readonly CoverItem<GroupNode>[] {
  return items.filter(({ gain }) => gain > 0);
}

function largestGain({ chosen }: GroupCover): GroupNode | null {
  const gains = chosen.map(({ gain }) => gain);
  return chosen.find(({ gain }) => gain === Math.max(...gains))?.subject ?? null;
}

function membersOf(groups: ReadonlySet<GroupNode>): number {
  return [...groups].reduce((sum, { capacity }) => sum + capacity, 0);
}
