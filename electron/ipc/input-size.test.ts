import { describe, expect, it } from 'vitest';
import { isWithinSize } from './input-size';

const nested = Array.from({ length: 1000 }).reduce<unknown>((below) => [below], 'end');

const cyclic: Record<string, unknown> = {};
cyclic.self = cyclic;

// A thousand million elements that take no memory, and as many leaves in a few objects.
const sparse: unknown[] = [];
sparse.length = 1_000_000_000;
const wide = Array.from({ length: 30 }).reduce<unknown>((below) => [below, below], 'leaf');

describe('the size of an input', () => {
  it('is that of its JSON, roughly', () => {
    const input = { commands: [{ type: 'site.rename', name: 'Harbour' }], draft: null, on: true };
    const { length } = JSON.stringify(input);
    expect(isWithinSize(input, length * 1.3)).toBe(true);
    expect(isWithinSize(input, length / 1.3)).toBe(false);
    expect(isWithinSize('x'.repeat(5000), 4096)).toBe(false);
    expect(isWithinSize({ ['k'.repeat(5000)]: 1 }, 4096)).toBe(false);
  });

  it.each<readonly [string, unknown]>([
    ['a cycle', cyclic],
    ['deep nesting', nested],
    ['a sparse array', sparse],
    ['shared parts that unfold to a giant', wide],
    ['a key that reaches a prototype', JSON.parse('{"tabs":{"__proto__":{"a":1}}}')],
    ['a Map', new Map([['a', 1]])],
    ['a Date', new Date()],
    ['bytes', new Uint8Array(10)],
    ['an error', new Error('no')],
    ['a big integer', 1n],
    ['a function', () => 1],
  ])('is never within bounds for %s', (_what, input) => {
    expect(isWithinSize(input, 4 * 1024 * 1024)).toBe(false);
  });
});
