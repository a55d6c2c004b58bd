import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cheapestCover, type CoverItem } from './cheapest-cover';

describe('the cheapest cover', () => {
  it('takes nothing where nothing is needed', () => {
    expect(cheapestCover([{ subject: 'a', cost: 1, gain: 1 }], 0)).toEqual({ cost: 0, chosen: [] });
  });

  it('is none where all items together are not enough', () => {
    expect(cheapestCover([{ subject: 'a', cost: 1, gain: 2 }], 3)).toBeNull();
  });

  it('takes no item twice', () => {
    expect(cheapestCover([{ subject: 'a', cost: 1, gain: 2 }], 4)).toBeNull();
  });

  it('is as cheap as the cheapest of all choices, and is what it says', () => {
    fc.assert(
      fc.property(items, fc.nat({ max: 20 }), (drawn, need) => {
        const cover = cheapestCover(drawn, need);
        const costs = choices(drawn)
          .filter((choice) => total(choice, 'gain') >= need)
          .map((choice) => total(choice, 'cost'));
        expect(cover?.cost ?? Infinity).toBe(Math.min(...costs));
        if (cover === null) return;
        expect(total(cover.chosen, 'cost')).toBe(cover.cost);
        expect(total(cover.chosen, 'gain')).toBeGreaterThanOrEqual(need);
        expect(new Set(cover.chosen).size).toBe(cover.chosen.length);
      }),
    );
  });
});

const items = fc.array(
  fc.record({
    subject: fc.constant('item'),
    cost: fc.integer({ min: 1, max: 9 }),
    gain: fc.integer({ min: 1, max: 6 }),
  }),
  { maxLength: 7 },
);

type Items = readonly CoverItem<string>[];

function choices(all: Items): readonly Items[] {
  const [first, ...rest] = all;
  if (first === undefined) return [[]];
  return choices(rest).flatMap((choice) => [choice, [first, ...choice]]);
}

function total(chosen: Items, what: 'cost' | 'gain'): number {
  return chosen.reduce((sum, item) => sum + item[what], 0);
}
