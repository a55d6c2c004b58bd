import { describe, expect, it } from 'vitest';
import { numberedNetwork } from '../testing/numbered-network';
import type { GroupsOfServer } from '../testing/grouped-site';
import { split, survey, wholeRegion } from './region';

describe('one look at a region', () => {
  it('settles it where the groups can be filled as they are', () => {
    expect(look([1], [[1], [1]])).toEqual({ atLeast: 1, found: [1], pivot: null });
  });

  it('settles it where nothing can be added', () => {
    expect(look([1], [[1]])).toEqual(nothing);
  });

  it('settles it where what is found has no more members than the bound', () => {
    expect(look([1, 1], [[1], [2, 1], [2]])).toEqual({ atLeast: 2, found: [1, 2], pivot: null });
  });

  it('splits by the group that gives most of what is missing', () => {
    // Group 1 lacks three: two come from group 2, one from group 3 once that is helped by group 4.
    const servers: GroupsOfServer[] = [[1], [2, 1], [2, 1], [2, 1], [3, 1], [4, 3], [4, 3]];
    expect(look([3, 1, 1, 1], servers)).toEqual({ atLeast: 5, found: [1, 2, 3, 4], pivot: 2 });
  });
});

// Group 2 has enough of its own for all groups together, but none that can move on.
describe('what the groups that are short lack', () => {
  it('comes at most from those whose second group is among them', () => {
    const servers: GroupsOfServer[] = [[1, 2], [2], [2], [2], [3, 1], [3], [3]];
    expect(look([2, 1, 1], servers)).toEqual(nothing);
    const more: GroupsOfServer[] = [...servers, [3, 1]];
    expect(look([2, 1, 1], more)).toEqual({ atLeast: 4, found: [1, 2, 3], pivot: null });
  });

  it('comes at most from those whom a group has left once it is full itself', () => {
    const servers: GroupsOfServer[] = [[1, 2], [2], [2], [2], [3, 1], [3]];
    expect(look([1, 1, 2], servers)).toEqual(nothing);
    expect(look([1, 1, 1], servers)).toEqual({ atLeast: 3, found: [1, 2, 3], pivot: null });
  });

  it('does not come by way of groups that are left out', () => {
    const servers: GroupsOfServer[] = [[1, 2], [2], [2], [2], [3, 1], [4, 3], [4, 3]];
    expect(look([1, 1, 1, 1], servers)).toEqual({ atLeast: 3, found: [1, 2, 3, 4], pivot: 3 });
    expect(look([1, 1, 1, 1], servers, 4)).toEqual(nothing);
  });
});

// Group 2 can give group 1 what it lacks, but has nobody left unless others come to it.
describe('the servers that are needed altogether', () => {
  it('cost the members of the group that has them left', () => {
    const servers: GroupsOfServer[] = [[1], [2, 1], [3, 2], [3], [3], [3], [3], [3]];
    expect(look([1, 1, 5], servers)).toEqual({ atLeast: 6, found: [1, 2, 3], pivot: 2 });
    expect(look([1, 1, 6], servers)).toEqual(nothing);
  });

  it('are only those who can move on', () => {
    const servers: GroupsOfServer[] = [[1], [2, 1], [2, 1], [3, 2], [3], [3], [4, 2]];
    expect(look([2, 2, 1, 1], servers)).toEqual(nothing);
  });

  it('do not come from groups that are left out', () => {
    const servers: GroupsOfServer[] = [[1], [2, 1], [3, 2], [4, 2], [4]];
    expect(look([1, 1, 1, 1], servers)).toMatchObject({ found: [1, 2, 4] });
    expect(look([1, 1, 1, 1], servers, 4)).toEqual(nothing);
  });
});

const nothing = { atLeast: Infinity, found: null, pivot: null };

/** A look at all sets of groups for RS-1, or at those without one group, by the groups' numbers. */
function look(
  sizes: readonly number[],
  servers: readonly GroupsOfServer[],
  leftOut?: number,
): object {
  const { of, groups, numbersOfGroups } = numberedNetwork(sizes, servers);
  const whole = wholeRegion(of(1));
  const [without] = leftOut === undefined ? [] : groups(leftOut);
  const region = without === undefined ? whole : split(whole, without)[1];
  const { atLeast, found, pivot } = survey(region);
  return {
    atLeast,
    found: found === null ? null : [...numbersOfGroups(found.groups)].sort(),
    pivot: pivot === null ? null : numbersOfGroups([pivot])[0],
  };
}
