import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import {
  draggable,
  dropTargetForElements,
} from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { useEffect, useRef, useState, type RefObject } from 'react';
import type { FailoverRecorderId } from '../../../../shared/site/ids';

/** On which side of a row a dragged member would be put. */
export type Edge = 'before' | 'after';

/** Under this name the data of a drag carry the member's id. */
const MEMBER = 'sequenceMember';

/** Lets the row of a member be dragged, and other members be dropped before or after it. */
export function useMemberDrag(
  member: FailoverRecorderId,
  onDrop: (dragged: string, edge: Edge) => void,
): {
  readonly rowRef: RefObject<HTMLDivElement | null>;
  readonly dragging: boolean;
  readonly edge: Edge | null;
} {
  const rowRef = useRef<HTMLDivElement>(null);
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
        getInitialData: () => ({ [MEMBER]: member }),
        onDragStart: () => {
          setDragging(true);
        },
        onDrop: () => {
          setDragging(false);
        },
      }),
      dropTargetForElements({
        element,
        canDrop: ({ source }) => MEMBER in source.data,
        onDrag: ({ location, source }) => {
          setEdge(
            source.data[MEMBER] === member ? null : edgeAt(element, location.current.input.clientY),
          );
        },
        onDragLeave: () => {
          setEdge(null);
        },
        onDrop: ({ location, source }) => {
          setEdge(null);
          const dragged = source.data[MEMBER];
          if (typeof dragged !== 'string' || dragged === member) return;
          drop.current(dragged, edgeAt(element, location.current.input.clientY));
        },
      }),
    );
  }, [member]);
  return { rowRef, dragging, edge };
}

function edgeAt(element: Element, clientY: number): Edge {
  const { top, height } = element.getBoundingClientRect();
  return clientY < top + height / 2 ? 'before' : 'after';
}
