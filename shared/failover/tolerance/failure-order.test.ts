import { describe, expect, it } from 'vitest';
import { numbersOf, type GroupsOfServer } from '../testing/grouped-site';
import { numberedNetwork } from '../testing/numbered-network';
import { failureOrder } from './failure-order';

describe('the order in which servers can fail', () => {
  it('fills a group before anybody moves on from it', () => {
    const { of, groups } = numberedNetwork([1, 1], [[1], [2, 1], [2]]);
    const order = failureOrder(of(1), groups(1, 2), new Map([[of(2), 1]]));
    expect(numbersOf(order)).toEqual([3, 2, 1]);
  });

  it('keeps one server of the target class for last', () => {
    const { of, groups } = numberedNetwork([2], [[1], [1], [1], [1]]);
    expect(numbersOf(failureOrder(of(1), groups(1), new Map()))).toEqual([2, 3, 1]);
  });

  it('lets servers stay that would move on in a circle', () => {
    const { of, groups } = numberedNetwork([1, 1, 1], [[1, 2], [2, 3], [3, 1], [1]]);
    const round = new Map([of(1), of(2), of(3)].map((servers) => [servers, 1]));
    expect(numbersOf(failureOrder(of(4), groups(1, 2, 3), round))).toEqual([1, 2, 3, 4]);
  });

  it('takes out of a circle only as many as can stay all around', () => {
    const servers: GroupsOfServer[] = [[1, 2], [1, 2], [2, 1], [1], [2, 1]];
    const { of, groups } = numberedNetwork([1, 2], servers);
    const moved = new Map([
      [of(1), 2],
      [of(3), 1],
    ]);
    const order = numbersOf(failureOrder(of(4), groups(1, 2), moved));
    expect(order).toEqual([2, 3, 1, 4]);
  });

  it('finds a circle that others lead to', () => {
    const { of, groups } = numberedNetwork([1, 1, 1], [[1, 2], [2, 1], [2, 3], [2], [3]]);
    const moved = new Map([of(1), of(2), of(3)].map((servers) => [servers, 1]));
    expect(numbersOf(failureOrder(of(5), groups(3, 1, 2), moved))).toEqual([1, 2, 3, 5]);
  });
});
