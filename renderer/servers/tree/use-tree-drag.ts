import { useCallback, type RefObject } from 'react';
import type { Site } from '../../../shared/model/site';
import { useOpenSoon } from '../../kit/drag/use-open-soon';
import { useRowDrops, type DropTarget, type RowDrag } from '../../kit/drag/use-row-drops';
import { indexOfKey } from '../../kit/tree/tree-position';
import type { MovePlan } from '../recorder-moves';
import { planDrop, takesDrop } from './drop-destination';
import type { TreeEntry } from './tree-entries';

/** Dragging failover recording servers in the tree. Escape, or letting go elsewhere, does nothing. */
export function useTreeDrag({
  site,
  entries,
  list,
  onOpen,
  onDrop,
}: {
  readonly site: Site;
  readonly entries: readonly TreeEntry[];
  readonly list: RefObject<HTMLElement | null>;
  /** Opens a closed group that is hovered over. */
  readonly onOpen: (key: string) => void;
  readonly onDrop: (plan: MovePlan) => void;
}): RowDrag<MovePlan> {
  const entryOf = useCallback((key: string) => entries[indexOfKey(entries, key)], [entries]);
  const drag = useRowDrops<MovePlan>({
    name: 'failoverRecorder',
    container: list,
    takes: (key) => {
      const entry = entryOf(key);
      return entry === undefined ? 'into' : takesDrop(entry);
    },
    planAt: useCallback(
      (dragged: string, { key, mark }: DropTarget) => {
        const from = entryOf(dragged);
        const over = entryOf(key);
        return from?.kind !== 'failoverRecorder' || over === undefined
          ? null
          : planDrop(site, from.record.id, over, mark);
      },
      [site, entryOf],
    ),
    onDrop,
  });
  const hovered = drag.over === null ? undefined : entryOf(drag.over.target.key);
  useOpenSoon(hovered?.expanded === false ? hovered.key : null, onOpen);
  return drag;
}
