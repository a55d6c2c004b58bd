import { useLayoutEffect, useRef } from 'react';
import { indexOfKey } from '../../kit/tree/tree-position';
import { matchesSearch } from '../../records/tree-search';
import { useAppSelector, useSite } from '../../state/hooks';
import { nodeKey, nodeOf } from '../../state/node-ref';
import { useGoTo } from '../../state/navigation/go-to';
import { nodeOfEntry } from './tree-entries';
import type { TreeRows } from './use-tree-entries';

/** The row to begin with while the selected one is not listed: the first match, or the first of all. */
export function startOf({ entries, term }: TreeRows): number {
  return Math.max(
    0,
    entries.findIndex((entry) => 'record' in entry && matchesSearch(entry.record, term)),
  );
}

/**
 * When the selected record goes away, selects what has come into its place; when it goes to where it
 * cannot be seen, opens that.
 *
 * @returns whether the selected row is hidden, and about to be opened
 */
export function useSelectionInSight(
  { entries, term }: TreeRows,
  start: number,
): { readonly hidden: boolean } {
  const site = useSite();
  const goTo = useGoTo();
  const selectedKey = useAppSelector((state) => state.navigation.selectedNode);
  const lastIndex = useRef(0);
  const selected = selectedKey === null ? null : nodeOf(site, selectedKey);
  const gone = selectedKey !== null && selected === null;
  const found = selected === null ? -1 : indexOfKey(entries, nodeKey(selected));
  // It has been moved to below a closed node: closing one over the selected row selects that node.
  const hidden = term === null && selected !== null && found === -1;
  useLayoutEffect(() => {
    if (hidden) goTo({ node: selected });
    if (!gone) {
      lastIndex.current = found === -1 ? start : found;
      return;
    }
    const next = entries[Math.min(lastIndex.current, entries.length - 1)];
    if (next !== undefined) goTo({ node: nodeOfEntry(next) });
  }, [hidden, selected, gone, found, start, entries, goTo]);
  return { hidden };
}
