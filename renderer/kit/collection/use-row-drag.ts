import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import {
  draggable,
  dropTargetForElements,
} from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { useEffect, useRef, useState, type RefObject } from 'react';

/** On which side of a row a dragged one would be put. */
export type Edge = 'before' | 'after';

/**
 * Lets a row be dragged, and other rows of the same list be dropped before or after it.
 *
 * @param list names the list; rows of another one cannot be dropped here
 * @param row tells the row from all others of the list
 */
export function useRowDrag<Element_ extends HTMLElement>(
  list: string,
  row: string,
  onDrop: (dragged: string, edge: Edge) => void,
): {
  readonly rowRef: RefObject<Element_ | null>;
  readonly dragging: boolean;
  readonly edge: Edge | null;
} {
  const rowRef = useRef<Element_>(null);
  const drop = useRef(onDrop);
  const [dragging, setDragging] = useState(false);
  const [edge, setEdge] = useState<Edge | null>(null);
  useEffect(() => {
    drop.current = onDrop;
  });
  useEffect(() => {
    const element = rowRef.current;
    if (element === null) return;
    return combine(
      draggable({
        element,
        getInitialData: () => ({ [list]: row }),
        onDragStart: () => {
          setDragging(true);
        },
        onDrop: () => {
          setDragging(false);
        },
      }),
      dropTargetForElements({
        element,
        canDrop: ({ source }) => list in source.data,
        onDrag: ({ location, source }) => {
          setEdge(
            source.data[list] === row ? null : edgeAt(element, location.current.input.clientY),
          );
        },
        onDragLeave: () => {
          setEdge(null);
        },
        onDrop: ({ location, source }) => {
          setEdge(null);
          const dragged = source.data[list];
          if (typeof dragged !== 'string' || dragged === row) return;
          drop.current(dragged, edgeAt(element, location.current.input.clientY));
        },
      }),
    );
  }, [list, row]);
  return { rowRef, dragging, edge };
}

function edgeAt(element: Element, clientY: number): Edge {
  const { top, height } = element.getBoundingClientRect();
  return clientY < top + height / 2 ? 'before' : 'after';
}
