import { useCallback, useEffect, useLayoutEffect, useReducer, useRef } from 'react';
import type { ReadinessRow } from './finding-rows';

/**
 * Selects what comes into the place of a row that goes away because of what was done to it, and gives
 * it the focus, which was on a button that has gone too. A row that a filter hides stays selected: it
 * comes back with the next letter.
 *
 * @returns says that the selected row is expected to go, once the site has been analysed again; it
 *   may have gone already
 */
export function useNextRow(
  rows: readonly ReadinessRow[],
  selected: string | null,
  onLeft: (next: string | null, focus: boolean) => void,
): () => void {
  const expected = useRef<string | null>(null);
  const lastIndex = useRef(0);
  const [asked, ask] = useReducer((count: number) => count + 1, 0);
  const latest = useRef(onLeft);
  useLayoutEffect(() => {
    latest.current = onLeft;
  });
  useEffect(() => {
    const index = rows.findIndex(({ key }) => key === selected);
    if (index !== -1) lastIndex.current = index;
    else if (selected !== null && expected.current === selected) {
      expected.current = null;
      const next = rows[Math.min(lastIndex.current, rows.length - 1)];
      const { activeElement } = document;
      const lost = activeElement === null || activeElement === document.body;
      latest.current(next?.key ?? null, lost);
    }
  }, [rows, selected, asked]);
  return useCallback(() => {
    expected.current = selected;
    ask();
  }, [selected]);
}
