import { draggable } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { useEffect, useRef, type RefObject } from 'react';
import type { Mark } from './drop-mark';
import type { RowDrag } from './use-row-drops';

/** A row in a drag: dragged itself, or under what is dragged. */
export interface DragRow<Element_ extends HTMLElement> {
  /** For the row's element, which must carry the key in `data-key` too. */
  readonly rowRef: RefObject<Element_ | null>;
  readonly dragging: boolean;
  /** To be shown by a `DropMark`; null while nothing would be put here. */
  readonly drop: { readonly mark: Mark; readonly refused: boolean } | null;
}

/** Makes a row draggable, unless `canDrag` is false, among the rows of `useRowDrops`. */
export function useDragRow<Element_ extends HTMLElement>(
  { name, dragged, over }: RowDrag,
  key: string,
  canDrag = true,
): DragRow<Element_> {
  const rowRef = useRef<Element_>(null);
  useEffect(() => {
    const element = rowRef.current;
    if (element === null || !canDrag) return;
    return draggable({ element, getInitialData: () => ({ [name]: key }) });
  }, [name, key, canDrag]);
  return {
    rowRef,
    dragging: dragged === key,
    drop: over?.target.key === key ? { mark: over.target.mark, refused: !over.plan.ok } : null,
  };
}
