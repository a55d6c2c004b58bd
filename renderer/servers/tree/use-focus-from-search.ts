import { useEffect, useEffectEvent, useRef, type RefObject } from 'react';
import type { TreeHandle } from '../../kit/tree/tree';
import { matchesSearch } from '../../records/tree-search';
import { useAppSelector } from '../../state/hooks';
import type { TreeRows } from './use-tree-entries';

/** Goes into the tree when the person asks for it from the search box: to the first row that matches. */
export function useFocusFromSearch(
  { entries, term, upToDate }: TreeRows,
  firstMatch: number,
  tree: RefObject<TreeHandle | null>,
): void {
  const asked = useAppSelector((state) => state.ui.treeFocusAsked);
  const answered = useRef(asked);
  const answer = useEffectEvent(() => {
    const entry = entries[firstMatch];
    if (entry !== undefined && 'record' in entry && matchesSearch(entry.record, term)) {
      tree.current?.go(entry.key);
    } else {
      tree.current?.focus();
    }
  });
  useEffect(() => {
    if (answered.current === asked || !upToDate) return;
    answered.current = asked;
    answer();
  }, [asked, upToDate]);
}
