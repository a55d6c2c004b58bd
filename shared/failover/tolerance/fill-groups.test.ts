import { describe, expect, it } from 'vitest';
import { numbersOf } from '../testing/grouped-site';
import { numberedNetwork } from '../testing/numbered-network';
import { fillGroups, type Filling } from './fill-groups';

describe('filling groups', () => {
  it('needs nobody to move on where every group has enough of its own', () => {
    const { of, groups } = numberedNetwork([1, 1], [[1], [1, 2], [2]]);
    expect(movedIn(fillGroups(groups(1, 2), of(1)))).toEqual([]);
  });

  it('draws from a group that has more than enough, as many as are missing', () => {
    const { of, groups } = numberedNetwork([2, 1], [[1], [2, 1], [2, 1], [2, 1], [2]]);
    expect(movedIn(fillGroups(groups(1, 2), of(1)))).toEqual(['2 like RS-2']);
  });

  it('gives one back that moved on before, where only that helps another group', () => {
    // Group 1 draws what group 3 has left, the only one that group 2 can get. Group 4 has another
    // for group 1.
    const { of, groups } = numberedNetwork([1, 1, 1, 1], [[1, 2], [3, 1], [3, 2], [4, 1], [4]]);
    expect(movedIn(fillGroups(groups(1, 2, 3, 4), of(1)))).toEqual([
      '0 like RS-2',
      '1 like RS-3',
      '1 like RS-4',
    ]);
  });

  it('says how many are missing, and in which groups whoever can get there fails', () => {
    const { of, groups, numbersOfGroups } = numberedNetwork([3, 1, 1], [[1], [2, 1], [2, 1], [3]]);
    const filling = fillGroups(groups(1, 2, 3), of(1));
    expect(filling).toMatchObject({ outcome: 'short', missing: 2 });
    expect(numbersOfGroups(filling.outcome === 'short' ? filling.cut : [])).toEqual([1, 2]);
  });
});

/** How many servers of each class that was drawn from moved on to their second group. */
function movedIn(filling: Filling): readonly string[] {
  if (filling.outcome === 'short') throw new Error('The groups cannot be filled.');
  return [...filling.moved]
    .map(([{ servers }, count]) => `${count} like RS-${numbersOf(servers)[0] ?? 'none'}`)
    .sort((a, b) => a.slice(2).localeCompare(b.slice(2)));
}
