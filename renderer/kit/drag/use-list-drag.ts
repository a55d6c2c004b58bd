import { useCallback, type RefObject } from 'react';
import { getReorderDestinationIndex } from '@atlaskit/pragmatic-drag-and-drop-hitbox/util/get-reorder-destination-index';
import { useRowDrops, type DropTarget, type RowDrag } from './use-row-drops';

const possible = { ok: true } as const;
const between = (): 'between' => 'between';

/**
 * Lets the rows of a list be dragged to another place in it.
 *
 * @param name names the list; rows of another one cannot be dropped here
 * @param container around the rows
 * @param keys of the rows, in their order
 * @param onMove is told the row and its new place, counted from 0 without the row itself
 */
export function useListDrag(
  name: string,
  container: RefObject<HTMLElement | null>,
  keys: readonly string[],
  onMove: (key: string, to: number) => void,
): RowDrag {
  return useRowDrops({
    name,
    container,
    takes: between,
    planAt: useCallback(
      (dragged: string, { key }: DropTarget) => (dragged === key ? null : possible),
      [],
    ),
    onDrop: (_plan, dragged, { key, mark }) => {
      const startIndex = keys.indexOf(dragged);
      const indexOfTarget = keys.indexOf(key);
      if (startIndex < 0 || indexOfTarget < 0) return;
      const closestEdgeOfTarget = mark === 'after' ? 'bottom' : 'top';
      onMove(
        dragged,
        getReorderDestinationIndex({
          startIndex,
          indexOfTarget,
          closestEdgeOfTarget,
          axis: 'vertical',
        }),
      );
    },
  });
}
