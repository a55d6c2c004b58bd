import { describe, expect, it } from 'vitest';
import { groupedSite, numbersOf, type GroupsOfServer } from '../testing/grouped-site';
import { failureOrder } from './failure-order';
import { groupNetwork, type GroupNode, type ServerClass } from './group-network';

describe('the order in which servers can fail', () => {
  it('fills a group before anybody moves on from it', () => {
    const { of, groups } = networkOf([1, 1], [[1], [2, 1], [2]]);
    const order = failureOrder(of(1), groups(1, 2), new Map([[of(2), 1]]));
    expect(numbersOf(order)).toEqual([3, 2, 1]);
  });

  it('keeps one server of the target class for last', () => {
    const { of, groups } = networkOf([2], [[1], [1], [1], [1]]);
    expect(numbersOf(failureOrder(of(1), groups(1), new Map()))).toEqual([2, 3, 1]);
  });

  it('lets servers stay that would move on in a circle', () => {
    const { of, groups } = networkOf([1, 1, 1], [[1, 2], [2, 3], [3, 1], [1]]);
    const round = new Map([of(1), of(2), of(3)].map((servers) => [servers, 1]));
    expect(numbersOf(failureOrder(of(4), groups(1, 2, 3), round))).toEqual([1, 2, 3, 4]);
  });

  it('takes out of a circle only as many as can stay all around', () => {
    const servers: GroupsOfServer[] = [[1, 2], [1, 2], [2, 1], [1], [2, 1]];
    const { of, groups } = networkOf([1, 2], servers);
    const moved = new Map([
      [of(1), 2],
      [of(3), 1],
    ]);
    const order = numbersOf(failureOrder(of(4), groups(1, 2), moved));
    expect(order).toEqual([2, 3, 1, 4]);
  });

  it('finds a circle that others lead to', () => {
    const { of, groups } = networkOf([1, 1, 1], [[1, 2], [2, 1], [2, 3], [2], [3]]);
    const moved = new Map([of(1), of(2), of(3)].map((servers) => [servers, 1]));
    expect(numbersOf(failureOrder(of(5), groups(3, 1, 2), moved))).toEqual([1, 2, 3, 5]);
  });
});

interface Network {
  /** The class of the recording server with this number. */
  readonly of: (server: number) => ServerClass;
  readonly groups: (...numbers: readonly number[]) => ReadonlySet<GroupNode>;
}

/** A network in which every group is the first of some recording server. */
function networkOf(sizes: readonly number[], servers: readonly GroupsOfServer[]): Network {
  const { classes } = groupNetwork(groupedSite(sizes, servers));
  const of = (server: number): ServerClass => {
    const found = classes.find((some) => numbersOf(some.servers).includes(server));
    if (found === undefined) throw new Error(`No class has the recording server ${server}.`);
    return found;
  };
  const groups = (...numbers: readonly number[]): ReadonlySet<GroupNode> =>
    new Set(
      numbers.map((number) => of(servers.findIndex(([primary]) => primary === number) + 1).first),
    );
  return { of, groups };
}
