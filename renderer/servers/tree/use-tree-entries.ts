import { useDeferredValue, useMemo } from 'react';
import { useAppSelector, useSite } from '../../app/hooks';
import { treeEntries, type TreeEntry } from './tree-entries';
import { searchTerm } from './tree-search';

/** The rows of the tree, and what they are filtered by. */
export interface TreeRows {
  readonly entries: readonly TreeEntry[];
  /** Null when everything is shown. */
  readonly term: string | null;
}

/** The rows of the tree as the person has opened and filtered it. */
export function useTreeEntries(): TreeRows {
  const site = useSite();
  const expandedNodes = useAppSelector((state) => state.ui.settings.expandedNodes);
  // The box must take the next letter before thousands of rows have been compared.
  const search = useDeferredValue(useAppSelector((state) => state.ui.search));
  const expanded = useMemo(() => new Set(expandedNodes), [expandedNodes]);
  const entries = useMemo(() => treeEntries(site, expanded, search), [site, expanded, search]);
  return useMemo(() => ({ entries, term: searchTerm(search) }), [entries, search]);
}
