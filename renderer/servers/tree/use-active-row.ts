import { useCallback, useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { isInPassing } from '../../kit/focus-return';
import { useAppSelector, useSite } from '../../state/hooks';
import { nodeKey, nodeOf } from '../../state/node-ref';
import { useGoTo } from '../../state/navigation/go-to';
import { nodeOfEntry, type TreeEntry } from './tree-entries';
import { indexOfKey } from './tree-keys';
import { matchesSearch } from '../../records/tree-search';
import type { TreeRows } from './use-tree-entries';

/**
 * The index of the row that Tab reaches: the selected one; when that is not visible, the first that
 * matches the search, or the first of all.
 */
export function useActiveIndex({ entries, term }: TreeRows): number {
  const selectedKey = useAppSelector((state) => state.navigation.selectedNode);
  const selected = selectedKey === null ? -1 : indexOfKey(entries, selectedKey);
  if (selected !== -1) return selected;
  const match = entries.findIndex(
    (entry) => 'record' in entry && matchesSearch(entry.record, term),
  );
  return Math.max(0, match);
}

/** The ways to move the active row. */
export interface ActiveRow {
  /** Selects a row and gives it the focus, once it is there. */
  readonly go: (entry: TreeEntry) => void;
  /** Gives the active row the focus, once it is there. */
  readonly focusWhenThere: () => void;
}

/** The focus is wanted for the active row, whichever that is. */
const ACTIVE = Symbol('the active row');

/**
 * Scrolls the active row into view when another becomes it, and gives it the focus when that is
 * wanted. When the selected record goes away, what has come into its place is selected; when it goes
 * to where it cannot be seen, that is opened.
 */
export function useActiveRow(
  { entries, term }: TreeRows,
  index: number,
  list: RefObject<HTMLElement | null>,
  scrollTo: (index: number) => void,
): ActiveRow {
  const site = useSite();
  const goTo = useGoTo();
  const selectedKey = useAppSelector((state) => state.navigation.selectedNode);
  // By its key: an effect that comes late must not give the focus to the row before.
  const wanted = useRef<string | typeof ACTIVE | null>(null);
  const lastIndex = useRef(0);

  const selected = selectedKey === null ? null : nodeOf(site, selectedKey);
  const gone = selectedKey !== null && selected === null;
  // It has been moved to below a closed node: closing one over the selected row selects that node.
  const hidden =
    term === null && selected !== null && indexOfKey(entries, nodeKey(selected)) === -1;
  useLayoutEffect(() => {
    if (hidden) goTo({ node: selected });
    if (!gone) {
      lastIndex.current = index;
      return;
    }
    const next = entries[Math.min(lastIndex.current, entries.length - 1)];
    if (next !== undefined) goTo({ node: nodeOfEntry(next) });
  }, [hidden, selected, gone, index, entries, goTo]);

  // Not at every change of the rows: a person who has scrolled away stays there.
  useEffect(() => {
    scrollTo(index);
  }, [index, selectedKey, term, scrollTo]);

  const activeKey = entries[index]?.key;
  const giveFocus = useCallback((): void => {
    if (activeKey === undefined) return;
    if (wanted.current !== ACTIVE && wanted.current !== activeKey) return;
    // A menu or dialog that has opened meanwhile keeps it; the next drawing asks again.
    if (isInPassing(document.activeElement)) return;
    const row = list.current?.querySelector<HTMLElement>(`[data-key="${activeKey}"]`);
    if (row === null || row === undefined) return;
    wanted.current = null;
    row.focus({ preventScroll: true });
  }, [activeKey, list]);
  // After every render: the row may have come only now.
  useEffect(giveFocus);

  return {
    go: useCallback(
      (entry) => {
        wanted.current = entry.key;
        // Nothing is drawn anew for a row that is the active one already.
        if (entry.key === activeKey) giveFocus();
        goTo({ node: nodeOfEntry(entry) });
      },
      [goTo, activeKey, giveFocus],
    ),
    focusWhenThere: useCallback(() => {
      wanted.current = ACTIVE;
      giveFocus();
    }, [giveFocus]),
  };
}
