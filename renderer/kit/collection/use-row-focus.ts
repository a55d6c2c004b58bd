import { useCallback, useEffect, useEffectEvent, useRef, type RefObject } from 'react';
import { isFocusHeldBeside } from '../focus-return';

/** The ways to give one of many rows the focus, of which only those in view are in the page. */
export interface RowFocus {
  /** Gives a row the focus as soon as it is the active one and in the page. */
  readonly want: (key: string) => void;
  /** Gives it to the active row, whichever that is. */
  readonly wantActive: () => void;
  /** As `want`, but only after the change that is under way: it may move the row in the page. */
  readonly follow: (key: string) => void;
}

/** The focus is wanted for the active row, whichever that is. */
const ACTIVE = Symbol('the active row');

/**
 * The focus among rows that carry their place in `data-row`.
 *
 * @param active the place of the row that Tab reaches
 * @param onLost is told the place of the row that had the focus and has left the page with it,
 *   because it was removed or a filter hides it, for as long as the focus is nowhere; what it answers
 *   is to be the active row, and has the focus then
 */
export function useRowFocus(
  scrollRef: RefObject<HTMLElement | null>,
  keys: readonly string[],
  active: number,
  onLost: (index: number) => string | null,
): RowFocus {
  // By its key: an effect that comes late must not give the focus to the row before.
  const wanted = useRef<string | typeof ACTIVE | null>(null);
  const activeKey = keys[active];
  const give = useCallback(() => {
    if (activeKey === undefined) return;
    if (wanted.current !== ACTIVE && wanted.current !== activeKey) return;
    const list = scrollRef.current;
    // A menu or dialog that has opened meanwhile keeps it; the next drawing asks again.
    if (list === null || isFocusHeldBeside(list)) return;
    const row = list.querySelector<HTMLElement>(`[data-row="${String(active)}"]`);
    if (row === null) return;
    wanted.current = null;
    row.focus({ preventScroll: true });
  }, [scrollRef, active, activeKey]);
  // After every render: the row may have come only now.
  useEffect(give);

  const want = useCallback(
    (key: string) => {
      wanted.current = key;
      // Nothing is drawn anew for a row that is the active one already.
      if (key === activeKey) give();
    },
    [activeKey, give],
  );

  const rowThatWent = useFocusedRow(scrollRef);
  const lost = useEffectEvent(onLost);
  useEffect(() => {
    const index = rowThatWent();
    const next = index === null ? null : lost(index);
    if (next !== null) want(next);
  }, [keys, activeKey, rowThatWent, want]);

  return {
    want,
    wantActive: useCallback(() => {
      wanted.current = ACTIVE;
      give();
    }, [give]),
    follow: useCallback((key) => {
      wanted.current = key;
    }, []),
  };
}

/**
 * Watches which row has the focus.
 *
 * @returns tells the place of the row that had the focus and has left the page with it; null when
 *   the focus is anywhere, or was not on a row
 */
function useFocusedRow(scrollRef: RefObject<HTMLElement | null>): () => number | null {
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
    return Number(row.dataset.row);
  }, []);
}
