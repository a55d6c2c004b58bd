import { groupNetwork, type GroupNode, type ServerClass } from '../tolerance/group-network';
import { groupedSite, numbersOf, type GroupsOfServer } from './grouped-site';

/** A network whose classes and groups are found by the numbers that `groupedSite` gives. */
export interface NumberedNetwork {
  /** The class of the recording server with this number; throws if it is in none. */
  readonly of: (server: number) => ServerClass;
  /** The groups with these numbers; throws if a recording server counts on none of that number. */
  readonly groups: (...numbers: readonly number[]) => ReadonlySet<GroupNode>;
  /** The numbers of groups, in the order given. */
  readonly numbersOfGroups: (groups: Iterable<GroupNode>) => readonly number[];
}

/** The network of a `groupedSite` in which every group has members. */
export function numberedNetwork(
  sizes: readonly number[],
  servers: readonly GroupsOfServer[],
): NumberedNetwork {
  const { classes } = groupNetwork(groupedSite(sizes, servers));
  const of = (server: number): ServerClass => {
    const found = classes.find((some) => numbersOf(some.servers).includes(server));
    if (found === undefined) throw new Error(`No class has the recording server ${server}.`);
    return found;
  };
  const nodes = new Map<number, GroupNode>();
  for (const [index, [primary, secondary]] of servers.entries()) {
    const { first, second } = of(index + 1);
    nodes.set(primary, first);
    if (secondary !== undefined && second !== null) nodes.set(secondary, second);
  }
  return {
    of,
    groups: (...numbers) =>
      new Set(
        numbers.map((number) => {
          const node = nodes.get(number);
          if (node === undefined) throw new Error(`Nobody counts on the group ${number}.`);
          return node;
        }),
      ),
    numbersOfGroups: (groups) =>
      [...groups].flatMap((group) =>
        [...nodes].filter(([, node]) => node === group).map(([number]) => number),
      ),
  };
}
