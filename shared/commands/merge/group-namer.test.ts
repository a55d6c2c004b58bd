import { expect, it } from 'vitest';
import { createGroupNamer } from './group-namer';

it('gives each name once, whatever the case and the blanks around it', () => {
  const nameFreely = createGroupNamer(['South', 'West (2)']);
  expect(
    ['North', 'north', 'NORTH ', 'south', 'West', 'west', 'North (2)'].map(nameFreely),
  ).toEqual(['North', 'north (2)', 'NORTH (3)', 'south (2)', 'West', 'west (3)', 'North (2) (2)']);
});

it('keeps names short enough, without half a character', () => {
  const nameFreely = createGroupNamer();
  const long = `${'n'.repeat(250)}😀nnn`;
  nameFreely(long);
  expect(nameFreely(long)).toBe(`${'n'.repeat(250)} (2)`);
});

it('names thousands of groups of one name without trying every number each time', () => {
  const nameFreely = createGroupNamer();
  const names = new Set(Array.from({ length: 100_000 }, () => nameFreely('North')));
  expect(names.size).toBe(100_000);
});
