import { defaultRangeExtractor, useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';

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
}

/**
 * Virtual rows with one tab stop. The active row stays in the page when it is scrolled out of view,
 * since an element that leaves the page takes the focus with it.
 */
export function useVirtualRows(
  keys: readonly string[],
  rowHeight: number,
  headerHeight = 0,
): VirtualRows {
  const scrollRef = useRef<HTMLDivElement>(null);
  // By its key: an effect that comes late must not give the focus to the row before.
  const wanted = useRef<string | null>(null);
  const [activeKey, setActive] = useState<string | null>(null);
  const found = activeKey === null ? -1 : keys.indexOf(activeKey);
  const active = found < 0 ? Math.min(0, keys.length - 1) : found;

  const virtualizer = useVirtualizer({
    count: keys.length,
    getScrollElement: () => scrollRef.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => keys[index] ?? index,
    overscan: 8,
    // The header sticks to the top of the same scroll area and takes its height from the rows.
    scrollPaddingEnd: headerHeight,
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range);
      return active < 0 || shown.includes(active)
        ? shown
        : [...shown, active].sort((a, b) => a - b);
    },
  });

  const moveTo = useCallback(
    (index: number) => {
      const key = keys[index];
      if (key === undefined) return;
      wanted.current = key;
      setActive(key);
    },
    [keys],
  );

  // Also when the row itself moves: a member that goes to the end of a long sequence stays in view.
  useEffect(() => {
    if (found >= 0) virtualizer.scrollToIndex(found);
  }, [found, virtualizer]);

  useEffect(() => {
    if (wanted.current === null || wanted.current !== keys[active]) return;
    wanted.current = null;
    scrollRef.current
      ?.querySelector<HTMLElement>(`[data-row="${String(active)}"]`)
      ?.focus({ preventScroll: true });
  });

  const rowThatWent = useFocusedRow(scrollRef);
  useEffect(() => {
    const index = rowThatWent();
    if (index !== null) moveTo(Math.min(index, keys.length - 1));
  }, [keys, moveTo, rowThatWent]);

  return { scrollRef, virtualizer, active, moveTo, setActive };
}

/**
 * Watches which row has the focus.
 *
 * @returns tells the place of the row that had the focus and has left the page with it, because it
 *   was removed or a filter hides it; null when the focus is anywhere, or was not on a row
 */
function useFocusedRow(scrollRef: RefObject<HTMLDivElement | null>): () => number | null {
  const focused = useRef<HTMLElement | null>(null);
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent): void => {
      const row = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
      focused.current = row !== null && scrollRef.current?.contains(row) === true ? row : null;
    };
    const onBlur = (): void => {
      // Browsers differ in whether a row that is taken out of the page loses the focus with an event.
      queueMicrotask(() => {
        const left = document.activeElement === document.body && focused.current?.isConnected;
        if (left === true) focused.current = null;
      });
    };
    document.addEventListener('focusin', onFocus);
    document.addEventListener('focusout', onBlur);
    return () => {
      document.removeEventListener('focusin', onFocus);
      document.removeEventListener('focusout', onBlur);
    };
  }, [scrollRef]);
  return useCallback(() => {
    const row = focused.current;
    if (row === null || row.isConnected || document.activeElement !== document.body) return null;
    focused.current = null;
    return Number(row.dataset.row);
  }, []);
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
