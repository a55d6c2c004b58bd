import { describe, expect, it } from 'vitest';
import {
  noSelection,
  selectAll,
  selectByClick,
  selectedOf,
  selectOnly,
  selectTo,
  toggle,
  type Selection,
} from './selection';

const rows = ['a', 'b', 'c', 'd'];
const nothingHeld = { ctrlKey: false, metaKey: false, shiftKey: false };
const keysOf = ({ keys }: Selection): readonly string[] => [...keys];

describe('the selection of a list', () => {
  it('becomes one row with a click, whatever was selected', () => {
    expect(keysOf(selectByClick(selectAll(rows), rows, 'c', nothingHeld))).toEqual(['c']);
  });

  it('takes a row in and out with Ctrl, or with Cmd', () => {
    const two = selectByClick(selectOnly('a'), rows, 'c', { ...nothingHeld, ctrlKey: true });
    expect(keysOf(two)).toEqual(['a', 'c']);
    expect(keysOf(selectByClick(two, rows, 'a', { ...nothingHeld, metaKey: true }))).toEqual(['c']);
  });

  it('reaches with Shift from where it began, in both directions', () => {
    const held = { ...nothingHeld, shiftKey: true };
    const down = selectByClick(selectOnly('b'), rows, 'd', held);
    expect(keysOf(down)).toEqual(['b', 'c', 'd']);
    expect(keysOf(selectByClick(down, rows, 'a', held))).toEqual(['a', 'b']);
  });

  it('begins anew when the row it began from is not shown any more', () => {
    expect(keysOf(selectTo(selectOnly('gone'), rows, 'b'))).toEqual(['b']);
    expect(keysOf(selectTo(noSelection, rows, 'b'))).toEqual(['b']);
  });

  it('acts only on rows that are shown', () => {
    const selection = toggle(selectAll(rows), 'b');
    expect(selectedOf(selection, ['b', 'c', 'x'], (row) => row)).toEqual(['c']);
  });
});
