import { useEffect, useEffectEvent, useRef } from 'react';
import { useAppSelector } from '../../state/hooks';
import { matchesSearch } from '../../records/tree-search';
import type { ActiveRow } from './use-active-row';
import type { TreeRows } from './use-tree-entries';

/** Goes into the tree when the person asks for it from the search box: to the first row that matches. */
export function useFocusFromSearch(rows: TreeRows, index: number, active: ActiveRow): void {
  const asked = useAppSelector((state) => state.ui.treeFocusAsked);
  const answered = useRef(asked);
  const answer = useEffectEvent(() => {
    const { entries, term } = rows;
    const first = entries.find((entry) => 'record' in entry && matchesSearch(entry.record, term));
    const entry = first ?? entries[index];
    if (entry !== undefined) active.go(entry);
  });
  useEffect(() => {
    if (answered.current === asked || !rows.upToDate) return;
    answered.current = asked;
    answer();
  }, [asked, rows.upToDate]);
}
