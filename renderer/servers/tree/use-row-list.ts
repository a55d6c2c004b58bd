import {
  defaultRangeExtractor,
  useVirtualizer,
  type Range,
  type VirtualItem,
} from '@tanstack/react-virtual';
import { useCallback, type RefObject } from 'react';
import { ROW_HEIGHT } from './tree-row';

/** The rows to draw, and where. */
export interface RowList {
  readonly items: readonly VirtualItem[];
  /** Of all rows, in pixels. */
  readonly height: number;
  readonly scrollTo: (index: number) => void;
}

/** Draws only the rows in sight, and those that are pinned: a row with the focus must not go away. */
export function useRowList(
  count: number,
  pinned: readonly number[],
  list: RefObject<HTMLElement | null>,
): RowList {
  const [first = -1, second = -1] = pinned;
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => list.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
    rangeExtractor: useCallback(
      (range: Range) => {
        const shown = new Set(defaultRangeExtractor(range));
        for (const index of [first, second]) if (index >= 0 && index < count) shown.add(index);
        return [...shown].toSorted((a, b) => a - b);
      },
      [first, second, count],
    ),
  });
  const scrollTo = useCallback(
    (index: number) => {
      virtualizer.scrollToIndex(index, { align: 'auto' });
    },
    [virtualizer],
  );
  return { items: virtualizer.getVirtualItems(), height: virtualizer.getTotalSize(), scrollTo };
}
