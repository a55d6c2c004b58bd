import { useDeferredValue, useMemo } from 'react';
import { useAppSelector, useSite } from '../../state/hooks';
import { treeEntries, type TreeEntry } from './tree-entries';
import { searchTerm } from '../../records/tree-search';

/** The rows of the tree, and what they are filtered by. */
export interface TreeRows {
  readonly entries: readonly TreeEntry[];
  /** Null when everything is shown. */
  readonly term: string | null;
  /** Whether the rows are those of what is in the search box now, and not of a letter ago. */
  readonly upToDate: boolean;
}

/** The rows of the tree as the person has opened and filtered it. */
export function useTreeEntries(): TreeRows {
  const site = useSite();
  const expandedNodes = useAppSelector((state) => state.navigation.expandedNodes);
  // The box must take the next letter before thousands of rows have been compared.
  const typed = useAppSelector((state) => state.ui.search);
  const search = useDeferredValue(typed);
  const expanded = useMemo(() => new Set(expandedNodes), [expandedNodes]);
  const entries = useMemo(() => treeEntries(site, expanded, search), [site, expanded, search]);
  const upToDate = search === typed;
  return useMemo(
    () => ({ entries, term: searchTerm(search), upToDate }),
    [entries, search, upToDate],
  );
}
