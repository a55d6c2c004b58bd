import { useCallback } from 'react';
import { useAppDispatch } from '../hooks';
import { nodesCollapsed, nodesExpanded } from './navigation-slice';

/** Opens or closes nodes of the tree, by their keys. */
export function useExpand(): (keys: readonly string[], open: boolean) => void {
  const dispatch = useAppDispatch();
  return useCallback(
    (keys, open) => {
      dispatch(open ? nodesExpanded(keys) : nodesCollapsed(keys));
    },
    [dispatch],
  );
}
