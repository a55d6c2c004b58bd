import { describe, expect, it } from 'vitest';
import { lift, versionReached, type VersionStep } from './versions';

const step = (to: number): VersionStep => ({
  to,
  up: ({ text }) => ({ text: `${String(text)} →${to}` }),
});

describe('a history', () => {
  it('reaches the version of its last step, and 1 without any', () => {
    expect(versionReached([])).toBe(1);
    expect(versionReached([[]])).toBe(1);
    expect(versionReached([[step(2), step(3)]])).toBe(3);
  });

  it('may be spread over several things', () => {
    expect(versionReached([[step(3)], [], [step(2), step(4)], [step(2)]])).toBe(4);
  });

  it.each([
    ['a gap', [[step(2), step(4)]]],
    ['a gap over several things', [[step(2)], [step(4)]]],
    ['a missing first step', [[step(3)]]],
    ['a step to the first version', [[step(1)]]],
    ['a wrong order', [[step(3), step(2)]]],
    ['a step twice', [[step(2), step(2)]]],
  ])('is refused with %s', (_, histories) => {
    expect(() => versionReached(histories)).toThrow('do not follow each other');
  });
});

describe('lifting', () => {
  it('takes a value from its version on, step by step', () => {
    const versions = [step(2), step(4), step(5)];
    expect([1, 2, 3, 4, 5].map((from) => lift(versions, { text: 'a' }, from).text)).toEqual([
      'a →2 →4 →5',
      'a →4 →5',
      'a →4 →5',
      'a →5',
      'a',
    ]);
  });

  it.each([null, 5, 'text', [], undefined])('refuses %j, which is no object', (value) => {
    expect(() => lift([step(2)], value, 1)).toThrow(TypeError);
  });
});
