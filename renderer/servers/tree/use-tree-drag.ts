import { useEffect, useRef, useState, type DragEvent, type RefObject } from 'react';
import type { FailoverRecorderId } from '../../../shared/model/ids';
import type { Site } from '../../../shared/model/site';
import { planDrop, type Drop } from './drop-destination';
import type { TreeEntry } from './tree-entries';

/** A closed group that is hovered over this long opens, so that one can drop between its members. */
const OPEN_AFTER_MS = 700;

interface TreeDragOptions {
  readonly site: Site;
  readonly entries: readonly TreeEntry[];
  /** Follows the pointer with what a drop would do. */
  readonly hint: RefObject<HTMLElement | null>;
  readonly onOpen: (key: string) => void;
  readonly onDrop: (drop: Drop) => void;
}

/** A drag in the tree, as the rows and the hint show it. */
export interface TreeDrag {
  readonly dragged: FailoverRecorderId | null;
  readonly drop: Drop | null;
  /** To be spread on the element around the rows; each row carries its key in `data-key`. */
  readonly handlers: {
    readonly onDragStart: (event: DragEvent) => void;
    readonly onDragOver: (event: DragEvent) => void;
    readonly onDragLeave: (event: DragEvent) => void;
    readonly onDrop: (event: DragEvent) => void;
    readonly onDragEnd: () => void;
  };
}

/** Dragging failover recording servers in the tree. Escape, or letting go elsewhere, does nothing. */
export function useTreeDrag({ site, entries, hint, onOpen, onDrop }: TreeDragOptions): TreeDrag {
  const [dragged, setDragged] = useState<FailoverRecorderId | null>(null);
  const [drop, setDrop] = useState<Drop | null>(null);
  const opening = useRef<{ readonly key: string; readonly timer: number } | null>(null);

  const stopOpening = (): void => {
    if (opening.current !== null) window.clearTimeout(opening.current.timer);
    opening.current = null;
  };
  useEffect(() => stopOpening, []);

  const end = (): void => {
    stopOpening();
    setDragged(null);
    setDrop(null);
  };

  const openSoon = (entry: TreeEntry): void => {
    if (opening.current?.key === entry.key) return;
    stopOpening();
    if (entry.expanded !== false) return;
    const timer = window.setTimeout(() => {
      onOpen(entry.key);
    }, OPEN_AFTER_MS);
    opening.current = { key: entry.key, timer };
  };

  return {
    dragged,
    drop,
    handlers: {
      onDragStart: (event) => {
        const entry = entryAt(event, entries);
        if (entry?.kind !== 'failoverRecorder') return;
        event.dataTransfer.setData('text/plain', entry.record.name);
        event.dataTransfer.effectAllowed = 'move';
        setDragged(entry.record.id);
      },
      onDragOver: (event) => {
        if (dragged === null) return;
        follow(hint.current, event);
        const entry = entryAt(event, entries);
        if (entry === null) {
          stopOpening();
          if (drop !== null) setDrop(null);
          return;
        }
        openSoon(entry);
        const lowerHalf = isLowerHalf(event);
        // Dozens of these come in a second; a plan is made only where it can be another one.
        const next = holds(drop, entry, lowerHalf, site)
          ? drop
          : planDrop(site, dragged, entry, lowerHalf);
        if (next !== drop) setDrop(next);
        // Only an event that is taken allows a drop; the pointer shows the difference.
        if (next?.plan.ok === true) {
          event.preventDefault();
          event.dataTransfer.dropEffect = 'move';
        }
      },
      onDragLeave: (event) => {
        const { relatedTarget } = event;
        if (relatedTarget instanceof Node && event.currentTarget.contains(relatedTarget)) return;
        stopOpening();
        setDrop(null);
      },
      onDrop: (event) => {
        if (dragged === null || drop === null) return;
        event.preventDefault();
        end();
        onDrop(drop);
      },
      onDragEnd: end,
    },
  };
}

/** Whether a plan still holds for what the pointer is over. */
function holds(drop: Drop | null, entry: TreeEntry, lowerHalf: boolean, site: Site): boolean {
  return drop?.key === entry.key && drop.lowerHalf === lowerHalf && drop.site === site;
}

function rowAt(event: DragEvent): HTMLElement | null {
  return event.target instanceof Element ? event.target.closest<HTMLElement>('[data-key]') : null;
}

function entryAt(event: DragEvent, entries: readonly TreeEntry[]): TreeEntry | null {
  const key = rowAt(event)?.dataset.key;
  return entries.find((entry) => entry.key === key) ?? null;
}

function isLowerHalf(event: DragEvent): boolean {
  const row = rowAt(event)?.getBoundingClientRect();
  return row !== undefined && event.clientY > row.top + row.height / 2;
}

function follow(hint: HTMLElement | null, event: DragEvent): void {
  if (hint === null) return;
  const { width, height } = hint.getBoundingClientRect();
  const left = Math.min(event.clientX + 16, window.innerWidth - width - 8);
  const top = Math.min(event.clientY + 20, window.innerHeight - height - 8);
  hint.style.transform = `translate(${String(Math.max(8, left))}px, ${String(Math.max(8, top))}px)`;
}
