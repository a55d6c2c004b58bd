import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareKeys, inNameOrder, nameKey } from './name-order';

const named = (...names: readonly string[]) => names.map((name) => ({ id: name, name }));
const order = (...names: readonly string[]): readonly string[] =>
  inNameOrder(named(...names)).map(({ name }) => name);

describe('the order of names', () => {
  test('counts numbers, leading zeros or not', () => {
    expect(order('RS-10', 'RS-2', 'RS-03')).toEqual(['RS-2', 'RS-03', 'RS-10']);
  });

  test('does not mind case, and puts accents beside their letters', () => {
    expect(order('fort', 'Écluse', 'east', 'Dock')).toEqual(['Dock', 'east', 'Écluse', 'fort']);
  });

  test('is the same whichever order the records come in', () => {
    const names = fc.uniqueArray(fc.stringMatching(/^[A-Ca-c0-2é -]{0,6}$/), { maxLength: 8 });
    const shuffled = names.chain((given) =>
      fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
    );
    fc.assert(
      fc.property(shuffled, ([given, other]) => {
        expect(order(...other)).toEqual(order(...given));
      }),
    );
  });

  test('is one for names alone and for their records', () => {
    const byKey = ['b 10', 'B 9', 'a'].toSorted((a, b) => compareKeys(nameKey(a), nameKey(b)));
    expect(byKey).toEqual(order('b 10', 'B 9', 'a'));
  });
});
