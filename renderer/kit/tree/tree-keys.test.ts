import { describe, expect, test } from 'vitest';
import { treeKeyAction, typedAhead } from './tree-keys';
import type { TreePosition } from './tree-position';

const plain = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };
const row = (
  key: string,
  level: number,
  parent: string | null,
  expanded: boolean | null,
): TreePosition => ({ key, level, parent, expanded, position: 1, setSize: 1 });

const rows: readonly TreePosition[] = [
  row('root', 1, null, true),
  row('open', 2, 'root', true),
  ...['a', 'b', 'c', 'd'].map((key) => row(key, 3, 'open', null)),
  row('closed', 2, 'root', false),
];

function press(key: string, active: number, held: Partial<typeof plain> = {}) {
  return treeKeyAction({ ...plain, key, ...held }, rows, active, 3);
}

describe('a key press in the tree', () => {
  test('goes by pages and stops at the ends', () => {
    expect(press('PageDown', 1)).toEqual({ do: 'go', index: 4 });
    expect(press('PageDown', 5)).toEqual({ do: 'go', index: 6 });
    expect(press('ArrowUp', 0)).toEqual({ do: 'go', index: 0 });
  });

  test('opens all closed nodes beside it with *', () => {
    expect(press('*', 1)).toEqual({ do: 'open', keys: ['closed'] });
  });

  test('leaves alone what belongs to the window', () => {
    expect(press('z', 1, { ctrlKey: true })).toBeNull();
    expect(press('ArrowDown', 1, { altKey: true })).toBeNull();
    expect(press('Z', 1, { ctrlKey: true, shiftKey: true })).toBeNull();
  });

  test('acts with Enter and Space, and asks for the menu', () => {
    expect(press('Enter', 2)).toEqual({ do: 'act' });
    expect(press(' ', 2)).toEqual({ do: 'act' });
    expect(press('F10', 2, { shiftKey: true })).toEqual({ do: 'menu' });
  });
});

describe('typing ahead', () => {
  const names = ['Servers', 'FRS-01', 'FRS-02', 'Foyer', 'RS-01'];
  const find = (typed: string, active: number) =>
    typedAhead((index) => names[index] ?? '', names.length, active, typed);

  test('goes to the next row that starts with it, whatever the case, and around', () => {
    expect(find('f', 0)).toBe(1);
    expect(find('f', 3)).toBe(1);
    expect(find('fo', 1)).toBe(3);
  });

  test('stays where the first letter has led while the text still fits', () => {
    expect(find('frs', 1)).toBe(1);
    expect(find('frs-02', 1)).toBe(2);
  });

  test('goes from one to the next with the same letter', () => {
    expect(find('ff', 1)).toBe(2);
    expect(find('fff', 2)).toBe(3);
  });

  test('finds nothing where nothing fits', () => {
    expect(find('x', 0)).toBeNull();
  });
});
