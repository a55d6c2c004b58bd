import { describe, expect, test } from 'vitest';
import { harbour } from '../../../shared/testing/sites';
import { treeEntries } from './tree-entries';
import { treeKeyAction, typedAhead } from './tree-keys';

const plain = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };
const entries = treeEntries(harbour, new Set(['servers', 'recordingServers']), '');

/** The rows are Servers, Recording Servers, RS-01 … RS-04, Failover Servers. */
function press(key: string, active: number, held: Partial<typeof plain> = {}) {
  return treeKeyAction({ ...plain, key, ...held }, entries, active, 3);
}

describe('a key press in the tree', () => {
  test('goes by pages and stops at the ends', () => {
    expect(press('PageDown', 1)).toEqual({ do: 'select', index: 4 });
    expect(press('PageDown', 5)).toEqual({ do: 'select', index: 6 });
    expect(press('ArrowUp', 0)).toEqual({ do: 'select', index: 0 });
  });

  test('opens all closed nodes beside it with *', () => {
    expect(press('*', 1)).toEqual({ do: 'open', keys: ['failoverServers'] });
  });

  test('leaves alone what belongs to the window', () => {
    expect(press('z', 1, { ctrlKey: true })).toBeNull();
    expect(press('ArrowDown', 1, { altKey: true })).toBeNull();
    expect(press('Z', 1, { ctrlKey: true, shiftKey: true })).toBeNull();
  });

  test('moves in the sequence with Ctrl, or ⌘, and Shift', () => {
    const held = { shiftKey: true };
    expect(press('ArrowUp', 2, { ...held, ctrlKey: true })).toEqual({
      do: 'moveInSequence',
      by: -1,
    });
    expect(press('ArrowDown', 2, { ...held, metaKey: true })).toEqual({
      do: 'moveInSequence',
      by: 1,
    });
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
