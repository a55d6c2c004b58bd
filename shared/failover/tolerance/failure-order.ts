import type { RecordingServerId } from '../../model/ids';
import type { GroupNode, ServerClass } from './group-network';

/** How many servers of a class their second group takes over; a class without any may be absent. */
type Moved = ReadonlyMap<ServerClass, number>;

/**
 * Recording servers in an order in which they can fail so that the last one finds nobody: those
 * that fill the groups, and then one of the class `target`. `moved` is how the groups can be filled.
 */
export function failureOrder(
  target: ServerClass,
  groups: ReadonlySet<GroupNode>,
  moved: Moved,
): readonly RecordingServerId[] {
  const last = target.servers.slice(0, 1);
  const othersOf = (servers: ServerClass): readonly RecordingServerId[] =>
    servers === target ? servers.servers.slice(1) : servers.servers;
  const plan = planFilling(groups, moved);
  const movedOf = (servers: ServerClass): number => plan.moved.get(servers) ?? 0;
  const fillers = plan.order.flatMap((group) => {
    const arriving = group.overflow.flatMap((from) => othersOf(from).slice(0, movedOf(from)));
    const staying = group.own.flatMap((servers) => othersOf(servers).slice(movedOf(servers)));
    return [...staying.slice(0, group.capacity - arriving.length), ...arriving];
  });
  return [...fillers, ...last];
}

interface FillingPlan {
  /** Every group comes after those from which servers move on to it. */
  readonly order: readonly GroupNode[];
  readonly moved: Moved;
}

function planFilling(groups: ReadonlySet<GroupNode>, moved: Moved): FillingPlan {
  const waiting = new Set(groups);
  const arrivalsOf = (group: GroupNode): readonly ServerClass[] =>
    group.overflow.filter((from) => (moved.get(from) ?? 0) > 0 && waiting.has(from.first));
  const order: GroupNode[] = [];
  while (waiting.size > 0) {
    const next = [...waiting].find((group) => arrivalsOf(group).length === 0);
    if (next === undefined) {
      const circle = circleAmong(waiting, arrivalsOf);
      return planFilling(groups, withoutCircle(moved, circle));
    }
    waiting.delete(next);
    order.push(next);
  }
  return { order, moved };
}

/** A circle of groups each of which servers move on to from the next; every group has arrivals. */
function circleAmong(
  groups: ReadonlySet<GroupNode>,
  arrivalsOf: (group: GroupNode) => readonly ServerClass[],
): readonly ServerClass[] {
  const visited: GroupNode[] = [];
  const path: ServerClass[] = [];
  let [group] = groups;
  while (group !== undefined && !visited.includes(group)) {
    const [arrival] = arrivalsOf(group);
    if (arrival === undefined) break;
    visited.push(group);
    path.push(arrival);
    group = arrival.first;
  }
  return path.slice(group === undefined ? 0 : visited.indexOf(group));
}

/** As many servers stay all around the circle as moved on at its weakest place. */
function withoutCircle(moved: Moved, circle: readonly ServerClass[]): Moved {
  const weakest = Math.min(...circle.map((servers) => moved.get(servers) ?? 0));
  const result = new Map(moved);
  for (const servers of circle) result.set(servers, (moved.get(servers) ?? 0) - weakest);
  return result;
}
