import {
  attachInstruction,
  extractInstruction,
  type Operation,
} from '@atlaskit/pragmatic-drag-and-drop-hitbox/list-item';
import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import {
  dropTargetForElements,
  monitorForElements,
} from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import type { Input } from '@atlaskit/pragmatic-drag-and-drop/types';
import { useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react';
import type { Mark } from './drop-mark';

/** Where among rows something would be dropped: over which of them, and where in it. */
export interface DropTarget {
  /** The row's `data-key`. */
  readonly key: string;
  readonly mark: Mark;
}

/** What a drop would do; one that is not `ok` is refused, and says so while it is hovered. */
export interface DropPlan {
  readonly ok: boolean;
}

/** A drag among rows, as they show it. */
export interface RowDrag<Plan extends DropPlan = DropPlan> {
  /** Names the rows; what is dragged under another name cannot be dropped among them. */
  readonly name: string;
  /** The key of the row that is dragged; null while none is. */
  readonly dragged: string | null;
  /** Over what it is now, and what letting go there would do. */
  readonly over: { readonly target: DropTarget; readonly plan: Plan } | null;
}

interface Options<Plan extends DropPlan> {
  readonly name: string;
  /** Around the rows, each of which carries its key in `data-key`. */
  readonly container: RefObject<HTMLElement | null>;
  /** Whether rows are put into this one, or before and after it. */
  readonly takes: (key: string) => 'into' | 'between';
  /** Null: letting go here is neither possible nor refused. The same function until it answers otherwise. */
  readonly planAt: (dragged: string, target: DropTarget) => Plan | null;
  readonly onDrop: (plan: Plan, dragged: string, target: DropTarget) => void;
}

const marks: Readonly<Record<Operation, Mark>> = {
  'reorder-before': 'before',
  'reorder-after': 'after',
  combine: 'into',
};

/**
 * Lets rows that `useDragRow` makes draggable be dropped on others of the same container. The
 * container is one drop target, and not each row: only while the plan is `ok` does the pointer say
 * that a drop is possible, and still the reason of a refusal is known while it is not.
 */
export function useRowDrops<Plan extends DropPlan>({
  name,
  container,
  takes,
  planAt,
  onDrop,
}: Options<Plan>): RowDrag<Plan> {
  const [dragged, setDragged] = useState<string | null>(null);
  const [over, setOver] = useState<RowDrag<Plan>['over']>(null);
  const last = useRef<{ planAt: typeof planAt; dragged: string; over: RowDrag<Plan>['over'] }>(
    null,
  );

  const find = useEffectEvent((key: string, input: Input): RowDrag<Plan>['over'] => {
    const target = targetAt(container.current, input, takes);
    if (target === null) return null;
    const known = last.current;
    // Dozens of these come in a second; a plan is made only where it can be another one.
    if (
      known?.planAt === planAt &&
      known.dragged === key &&
      known.over?.target.key === target.key &&
      known.over.target.mark === target.mark
    ) {
      return known.over;
    }
    const plan = planAt(key, target);
    const found = plan === null ? null : { target, plan };
    last.current = { planAt, dragged: key, over: found };
    return found;
  });
  const letGo = useEffectEvent((key: string, input: Input) => {
    const found = find(key, input);
    if (found?.plan.ok === true) onDrop(found.plan, key, found.target);
  });

  useEffect(() => {
    const element = container.current;
    if (element === null) return;
    const keyOf = (data: Readonly<Record<string | symbol, unknown>>): string | null => {
      const key = data[name];
      return typeof key === 'string' ? key : null;
    };
    return combine(
      dropTargetForElements({
        element,
        canDrop: ({ source, input }) => {
          const key = keyOf(source.data);
          return key !== null && find(key, input)?.plan.ok === true;
        },
      }),
      monitorForElements({
        canMonitor: ({ source }) => keyOf(source.data) !== null,
        onDragStart: ({ source }) => {
          setDragged(keyOf(source.data));
        },
        onDrag: ({ source, location }) => {
          const key = keyOf(source.data);
          setOver(key === null ? null : find(key, location.current.input));
        },
        onDrop: ({ source, location }) => {
          setDragged(null);
          setOver(null);
          last.current = null;
          const key = keyOf(source.data);
          // Empty after Escape, and where a drop is refused.
          const { dropTargets, input } = location.current;
          if (key !== null && dropTargets.some((each) => each.element === element)) {
            letGo(key, input);
          }
        },
      }),
    );
  }, [name, container]);
  return { name, dragged, over };
}

function targetAt(
  container: HTMLElement | null,
  input: Input,
  takes: (key: string) => 'into' | 'between',
): DropTarget | null {
  // The first is not enough: the library lays an element of its own under the pointer at first.
  const row = document
    .elementsFromPoint(input.clientX, input.clientY)
    .find((element) => container?.contains(element) === true)
    ?.closest<HTMLElement>('[data-key]');
  const key = row?.dataset.key;
  if (row === null || row === undefined || key === undefined) return null;
  const instruction = extractInstruction(
    attachInstruction(
      {},
      {
        element: row,
        input,
        operations:
          takes(key) === 'into'
            ? { combine: 'available' }
            : { 'reorder-before': 'available', 'reorder-after': 'available' },
      },
    ),
  );
  return instruction === null ? null : { key, mark: marks[instruction.operation] };
}
