import type { Virtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import { useRowFocus } from './use-row-focus';
import { useRowsInView } from './use-rows-in-view';

/** Rows of which only those in view are in the page, one of which can have the focus. */
export interface VirtualRows {
  readonly scrollRef: RefObject<HTMLDivElement | null>;
  readonly virtualizer: Virtualizer<HTMLDivElement, Element>;
  /** The row that Tab reaches, by its place; -1 when there is none. */
  readonly active: number;
  /** Makes a row the one that Tab reaches, scrolls to it, and gives it the focus. */
  readonly moveTo: (index: number) => void;
  /** Makes a row the one that Tab reaches without moving anything. */
  readonly setActive: (key: string) => void;
  /** Keeps the focus on a row that the change under way moves to another place. */
  readonly follow: (key: string) => void;
}

/** Virtual rows with one tab stop. A row that goes away leaves the focus to what comes into its place. */
export function useVirtualRows(
  keys: readonly string[],
  rowHeight: number,
  headerHeight = 0,
): VirtualRows {
  const scrollRef = useRef<HTMLDivElement>(null);
  const [activeKey, setActive] = useState<string | null>(null);
  const found = activeKey === null ? -1 : keys.indexOf(activeKey);
  const active = found < 0 ? Math.min(0, keys.length - 1) : found;
  const pinned = [active];
  const virtualizer = useRowsInView({ scrollRef, keys, rowHeight, headerHeight, pinned });
  const { want, follow } = useRowFocus(scrollRef, keys, active, (index) => {
    const next = keys[Math.min(index, keys.length - 1)] ?? null;
    if (next !== null) setActive(next);
    return next;
  });
  const moveTo = useCallback(
    (index: number) => {
      const key = keys[index];
      if (key === undefined) return;
      want(key);
      setActive(key);
    },
    [keys, want],
  );

  // Also when the row itself moves: a member that goes to the end of a long sequence stays in view.
  useEffect(() => {
    if (found >= 0) virtualizer.scrollToIndex(found);
  }, [found, virtualizer]);

  return { scrollRef, virtualizer, active, moveTo, setActive, follow };
}

/** Where a key leads from a row; null for a key that does not move. */
export function targetOfKey(
  key: string,
  from: number,
  count: number,
  rowsPerPage: number,
): number | null {
  const last = count - 1;
  switch (key) {
    case 'ArrowDown':
      return Math.min(from + 1, last);
    case 'ArrowUp':
      return Math.max(from - 1, 0);
    case 'PageDown':
      return Math.min(from + rowsPerPage, last);
    case 'PageUp':
      return Math.max(from - rowsPerPage, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}
