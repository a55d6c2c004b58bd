import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupedSite, numbersOf, type GroupsOfServer } from '../testing/grouped-site';
import { cheapestExhaustion, isProven } from './cheapest-exhaustion';
import { groupNetwork, othersIn, type GroupNode, type ServerClass } from './group-network';

describe('the cheapest exhaustion', () => {
  it('is the cheapest of all sets of groups that can be filled', () => {
    fc.assert(
      fc.property(networks, ({ classes }) => {
        for (const target of classes) {
          const exhaustion = cheapestExhaustion(target, othersOf(classes), Infinity);
          const fewest = fewestByTryingAllSets(classes, target);
          expect(exhaustion.atLeast).toBe(fewest);
          expect(isProven(exhaustion)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('is bounded rightly however early the search ends, and better the longer it goes on', () => {
    fc.assert(
      fc.property(networks, ({ classes }) => {
        for (const target of classes) {
          const fewest = cheapestExhaustion(target, othersOf(classes), Infinity).atLeast;
          let before = 0;
          for (const budget of [1, 3, 5, 7]) {
            const { atLeast, known } = cheapestExhaustion(target, othersOf(classes), budget);
            expect(atLeast).toBeGreaterThanOrEqual(before);
            expect(atLeast).toBeLessThanOrEqual(fewest);
            expect(known?.members ?? Infinity).toBeGreaterThanOrEqual(fewest);
            before = atLeast;
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('looks once, whatever the budget, and settles by that what is plain', () => {
    const [target] = groupNetwork(groupedSite([2], [[1], [1], [1]])).classes;
    const plain = { atLeast: 2, known: { members: 2 } };
    expect(target && cheapestExhaustion(target, 2, 0)).toMatchObject(plain);
  });

  it('needs no further look where more failures would be needed than there are others', () => {
    const servers_: GroupsOfServer[] = [[1], [3, 2], [2, 3], [3, 1], [2, 3]];
    const [target] = groupNetwork(groupedSite([1, 1, 3], servers_)).classes;
    expect(target && cheapestExhaustion(target, 4, 1)).toEqual({ atLeast: 4, known: null });
    expect(target && cheapestExhaustion(target, 3, 1)).toEqual({ atLeast: Infinity, known: null });
  });

  it('looks no further than its budget, and gives what is known by then', () => {
    // Two servers are needed in group 1. Three may come from group 2, which needs two of its three
    // itself, and one of the four of group 3: both have to be full.
    const servers_: GroupsOfServer[] = [[1], [2, 1], [2, 1], [2, 1], [3, 1], [3], [3, 2], [3, 2]];
    const [target] = groupNetwork(groupedSite([2, 2, 2], servers_)).classes;
    const bounded = { atLeast: 4, known: { members: 6 } };
    const exact = { atLeast: 6, known: { members: 6 } };
    expect(target && cheapestExhaustion(target, 7, 1)).toMatchObject(bounded);
    expect(target && cheapestExhaustion(target, 7, 5)).toMatchObject(exact);
  });

  it('counts every look, also those after the first two', () => {
    const servers_: GroupsOfServer[] = [[2], [2], [4, 1], [2], [1, 2], [3, 4], [3]];
    const [target] = groupNetwork(groupedSite([1, 3, 1, 1, 1], servers_)).classes;
    const after = (looks: number): object | undefined =>
      target && cheapestExhaustion(target, 6, looks);
    expect(after(3)).toMatchObject({ atLeast: 5, known: { members: 6 } });
    expect(after(5)).toMatchObject({ atLeast: 6, known: { members: 6 } });
  });

  it('forgets no region while others with the same bound are open', () => {
    // Found by drawing networks: several regions with one bound are open, and the smallest set is
    // not in the one opened last.
    const drawn: readonly (readonly [GroupsOfServer, number])[] = [
      [[2, 1], 2],
      [[6, 5], 1],
      [[5, 6], 2],
      [[2, 3], 2],
      [[1, 6], 2],
      [[6, 1], 1],
      [[2, 5], 1],
      [[6], 1],
      [[3, 2], 2],
    ];
    const servers_ = drawn.flatMap(([groups, count]) =>
      Array.from({ length: count }, () => groups),
    );
    const { classes } = groupNetwork(groupedSite([1, 3, 1, 1, 2, 4], servers_));
    const alone = classes.find(({ servers: ids }) => numbersOf(ids).includes(12));
    expect(alone && cheapestExhaustion(alone, 13, Infinity).atLeast).toBe(8);
    expect(alone && fewestByTryingAllSets(classes, alone)).toBe(8);
  });
});

const NUMBER_OF_GROUPS = 6;

const servers = fc.record({
  groups: fc.uniqueArray(fc.integer({ min: 1, max: NUMBER_OF_GROUPS }), {
    minLength: 1,
    maxLength: 2,
  }),
  count: fc.integer({ min: 1, max: 4 }),
});

/** Networks in which groups have rather more members than recording servers that ask them first. */
const networks = fc
  .tuple(
    fc.array(fc.integer({ min: 1, max: 6 }), {
      minLength: NUMBER_OF_GROUPS,
      maxLength: NUMBER_OF_GROUPS,
    }),
    fc.array(servers, { minLength: 6, maxLength: 12 }),
  )
  .map(([sizes, drawn]) => {
    const all = drawn.flatMap(({ groups: [primary = 1, secondary], count }) => {
      const groups: GroupsOfServer = secondary === undefined ? [primary] : [primary, secondary];
      return Array.from({ length: count }, () => groups);
    });
    return groupNetwork(groupedSite(sizes, all));
  });

function fewestByTryingAllSets(classes: readonly ServerClass[], target: ServerClass): number {
  const needed = [target.first, target.second].filter((group) => group !== null);
  const all = [...new Set(classes.flatMap(({ first, second }) => [first, second ?? first]))];
  const others = all.filter((group) => !needed.includes(group));
  const sizes = subsets(others)
    .map((more) => [...needed, ...more])
    .filter((groups) => canBeFilled(groups, classes, target))
    .map(membersOf);
  return Math.min(...sizes);
}

/**
 * Hall's condition: any of the groups together have no more members than there are servers that can
 * get to one of them.
 */
function canBeFilled(
  groups: readonly GroupNode[],
  classes: readonly ServerClass[],
  target: ServerClass,
): boolean {
  const inPlay = classes.filter(({ first }) => groups.includes(first));
  return subsets(groups).every((some) => {
    const reaching = inPlay.filter(
      ({ first, second }) => some.includes(first) || (second !== null && some.includes(second)),
    );
    const count = reaching.reduce((sum, servers_) => sum + othersIn(servers_, target), 0);
    return membersOf(some) <= count;
  });
}

function othersOf(classes: readonly ServerClass[]): number {
  return classes.flatMap(({ servers: ids }) => ids).length - 1;
}

function membersOf(groups: readonly GroupNode[]): number {
  return groups.reduce((sum, { capacity }) => sum + capacity, 0);
}

function subsets<Value>(values: readonly Value[]): readonly (readonly Value[])[] {
  return values.reduce<readonly (readonly Value[])[]>(
    (found, value) => found.flatMap((subset) => [subset, [...subset, value]]),
    [[]],
  );
}
