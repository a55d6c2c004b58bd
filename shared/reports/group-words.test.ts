import { describe, expect, it } from 'vitest';
import { inEnglish } from '../testing/in-english';
import { firstUncovered, firstUncoveredNumber } from './group-words';

const group = { enabledMembers: 2 };

describe('the first failure that a group may leave uncovered', () => {
  it.each([
    [undefined, 'No recording server counts on it.', 'not used'],
    [{ value: null, exact: true }, /^However many fail/, 'none'],
    [{ value: -1, exact: true }, /very first failure can be/, '1'],
    [{ value: 0, exact: true }, /^2nd failure at the same time/, '2'],
    [{ value: 1, exact: true }, /^3rd failure/, '3'],
    [{ value: 9, exact: true }, /^11th failure/, '11'],
    [{ value: 20, exact: true }, /^22nd failure/, '22'],
    [{ value: 4, exact: false }, /^The first 5 .* for certain/, '6 or later'],
  ] as const)('%j', (tolerance, words, short) => {
    expect(inEnglish(firstUncovered(group, tolerance))).toMatch(words);
    expect(inEnglish(firstUncoveredNumber(tolerance))).toBe(short);
  });

  it('says why when no member is enabled', () => {
    const nobody = { enabledMembers: 0 };
    expect(inEnglish(firstUncovered(nobody, { value: -1, exact: true }))).toMatch(/no member is enabled/);
  });
});
