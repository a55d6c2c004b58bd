import { defaultRangeExtractor, useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';

/** Draws only the rows in sight, of any number. */
export function useRowsInView({
  scrollRef,
  keys,
  rowHeight,
  headerHeight = 0,
  pinned,
}: {
  readonly scrollRef: RefObject<HTMLDivElement | null>;
  readonly keys: readonly string[];
  /** In pixels, before a row has been measured. */
  readonly rowHeight: number;
  /** In pixels: a header sticks to the top of the same scroll area. */
  readonly headerHeight?: number;
  /**
   * The places of rows that stay in the page when they are out of sight: one with the focus would
   * take it along, and one that is dragged the drag. Those below 0 are none.
   */
  readonly pinned: readonly number[];
}): Virtualizer<HTMLDivElement, Element> {
  return useVirtualizer({
    count: keys.length,
    getScrollElement: () => scrollRef.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => keys[index] ?? index,
    overscan: 8,
    // The header takes its height from the rows.
    scrollPaddingEnd: headerHeight,
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range);
      const more = pinned.filter((index) => index >= 0 && !shown.includes(index));
      return more.length === 0 ? shown : [...new Set([...shown, ...more])].sort((a, b) => a - b);
    },
  });
}
