import { othersIn, othersInAll, type GroupNode, type ServerClass } from './group-network';

/**
 * Whether recording servers can fail so that all members of the given groups are busy, while only
 * members of these groups ever take over.
 */
export type Filling =
  /** They can. `moved` says how many servers of a class their second group took over. */
  | { readonly outcome: 'filled'; readonly moved: ReadonlyMap<ServerClass, number> }
  /**
   * They cannot: even if every server that can reach the groups `cut` fails, `missing` of their
   * members remain idle.
   */
  | {
      readonly outcome: 'short';
      readonly cut: ReadonlySet<GroupNode>;
      readonly missing: number;
    };

/**
 * Fills groups with failing recording servers, each of which occupies one member of its first
 * group, or of its second group once the first is full. One server, of the class `target`, is kept
 * for last.
 *
 * It is a maximum flow: at first every server occupies its first group; then groups that are short
 * draw servers, along shortest paths, from groups that have more than enough. The order of failures
 * needs no thought. Any such flow can be rid of circles (a server that moved on from A to B and one
 * from B to A may as well both stay), and without circles the groups can be filled one after the
 * other, so that a group is full before anybody moves on from it.
 */
export function fillGroups(groups: ReadonlySet<GroupNode>, target: ServerClass): Filling {
  const moved = new Map<ServerClass, number>();
  const missing = new Map<GroupNode, number>();
  for (const group of groups) {
    missing.set(group, group.capacity - othersInAll(group.own, target));
  }
  const short = (group: GroupNode): number => missing.get(group) ?? 0;
  for (const group of groups) {
    while (short(group) > 0) {
      const { way, reached } = wayToSurplus(group, short, (from) =>
        drawsOf(from, groups, moved, target),
      );
      if (way === null) {
        const cut = new Set(reached.keys());
        const total = [...cut].reduce((sum, member) => sum + short(member), 0);
        return { outcome: 'short', cut, missing: total };
      }
      const donor = way.draw.from;
      const draws = drawsAlong(way);
      const amount = Math.min(short(group), -short(donor), ...draws.map(({ limit }) => limit));
      for (const { servers, change } of draws) {
        moved.set(servers, (moved.get(servers) ?? 0) + change * amount);
      }
      missing.set(group, short(group) - amount);
      missing.set(donor, short(donor) + amount);
    }
  }
  return { outcome: 'filled', moved };
}

/** A way for one group to get servers from another. */
interface Draw {
  readonly from: GroupNode;
  readonly servers: ServerClass;
  /** Whether more servers of the class move on to their second group, or fewer. */
  readonly change: 1 | -1;
  /** How many servers can go this way, at least 1. */
  readonly limit: number;
}

function drawsOf(
  group: GroupNode,
  groups: ReadonlySet<GroupNode>,
  moved: ReadonlyMap<ServerClass, number>,
  target: ServerClass,
): readonly Draw[] {
  const draws: Draw[] = [];
  for (const servers of group.overflow) {
    const limit = othersIn(servers, target) - (moved.get(servers) ?? 0);
    if (limit > 0 && groups.has(servers.first)) {
      draws.push({ from: servers.first, servers, change: 1, limit });
    }
  }
  for (const servers of group.own) {
    const limit = moved.get(servers) ?? 0;
    if (limit > 0 && servers.second !== null) {
      draws.push({ from: servers.second, servers, change: -1, limit });
    }
  }
  return draws;
}

/** A way that was searched, from its last draw back to its first. */
interface Way {
  readonly draw: Draw;
  readonly before: Way | null;
}

/** The shortest way from a group to one with a surplus, and every group that was reached. */
function wayToSurplus(
  start: GroupNode,
  short: (group: GroupNode) => number,
  drawsFrom: (group: GroupNode) => readonly Draw[],
): { readonly way: Way | null; readonly reached: ReadonlyMap<GroupNode, unknown> } {
  const reached = new Map<GroupNode, Way | null>([[start, null]]);
  // A map's iterator also visits what is added meanwhile, in order: that is breadth first.
  for (const [group, before] of reached) {
    for (const draw of drawsFrom(group)) {
      if (reached.has(draw.from)) continue;
      const way = { draw, before };
      if (short(draw.from) < 0) return { way, reached };
      reached.set(draw.from, way);
    }
  }
  return { way: null, reached };
}

function drawsAlong(way: Way): readonly Draw[] {
  return [...(way.before === null ? [] : drawsAlong(way.before)), way.draw];
}
