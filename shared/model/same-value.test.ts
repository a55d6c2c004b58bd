import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameValue } from './same-value';

describe('two values are the same', () => {
  it.each([
    [1, 1],
    ['', ''],
    [null, null],
    [[], []],
    [{}, {}],
    [
      { a: 1, b: [2, { c: null }] },
      { b: [2, { c: null }], a: 1 },
    ],
  ])('%j and %j', (a, b) => {
    expect(sameValue(a, b)).toBe(true);
  });

  it.each([
    [1, '1'],
    [0, false],
    ['', null],
    [null, {}],
    [[], {}],
    [{}, []],
    [
      [1, 2],
      [2, 1],
    ],
    [[1], [1, 2]],
    [{ a: 1 }, {}],
    [{}, { a: 1 }],
    [{ a: 1 }, { b: 1 }],
    [{ a: { b: 1 } }, { a: { b: 2 } }],
    [{ toString: 1 }, { a: 1 }],
    [[[]], [{}]],
  ])('but not %j and %j', (a, b) => {
    expect(sameValue(a, b)).toBe(false);
  });

  it('exactly when their copies are, whatever the data', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        expect(sameValue(a, structuredClone(a))).toBe(true);
        expect(sameValue(a, b)).toBe(sameValue(b, a));
        if (sameValue(a, b)) expect(a).toEqual(b);
      }),
    );
  });
});
