import { makeStyles, mergeClasses, tokens, useFluent } from '@fluentui/react-components';
import {
  useEffect,
  useImperativeHandle,
  useMemo,
  type KeyboardEvent,
  type MouseEvent,
  type ReactElement,
  type Ref,
  type RefObject,
} from 'react';
import { useRowFocus } from '../collection/use-row-focus';
import { useRowsInView } from '../collection/use-rows-in-view';
import type { RowDrag } from '../drag/use-row-drops';
import { paneAttribute } from '../focus-next-pane';
import { readingKey } from '../reading-key';
import { treeKeyAction, type TreeKeyAction } from './tree-keys';
import { indexOfKey, isBelow, type TreePosition } from './tree-position';
import { ROW_HEIGHT, TreeRow, type Emphasis, type RowContent } from './tree-row';
import { useTypeAhead } from './use-type-ahead';

const useStyles = makeStyles({
  tree: {
    overflowX: 'hidden',
    overflowY: 'auto',
    minHeight: 0,
    paddingBlock: tokens.spacingVerticalXS,
  },
  rows: { position: 'relative' },
});

/** What a view can ask of its tree. */
export interface TreeHandle {
  /** Selects a row and gives it the focus, once it is there. */
  readonly go: (key: string) => void;
  /** Gives the row that Tab reaches the focus, once it is there. */
  readonly focus: () => void;
}

export interface TreeProps<Row extends TreePosition> {
  readonly ref?: Ref<TreeHandle>;
  /** The scroll area; among its rows a drag finds its way. */
  readonly listRef: RefObject<HTMLDivElement | null>;
  readonly label: string;
  /** Its name as a part of the window that F6 stops at. */
  readonly pane: string;
  readonly className?: string;
  /** The visible rows from top to bottom. */
  readonly rows: readonly Row[];
  /** The key of the selected row, which need not be listed; null for none. */
  readonly selected: string | null;
  /** The place of the row that Tab reaches while the selected one is not listed. */
  readonly start?: number;
  readonly emphasis: Emphasis;
  /** What a person types to get to the row. */
  readonly nameOf: (row: Row) => string;
  readonly draw: (row: Row) => RowContent;
  readonly drag?: RowDrag;
  readonly onSelect: (row: Row) => void;
  /** Absent while everything is open and stays so, as it is under a filter. */
  readonly onOpen?: ((keys: readonly string[], open: boolean) => void) | undefined;
  /** What a click, Enter and Space do to a row. Without it a double click opens or closes the row. */
  readonly onAct?: (row: Row) => void;
  /** Asks for the menu of a row, which stands at this point of the window, in pixels. */
  readonly onMenu?: (row: Row, x: number, y: number) => void;
  /** Keys of the view's own, before the tree's; `preventDefault` on those that are taken. */
  readonly onKeyDown?: (row: Row, event: KeyboardEvent) => void;
  /** The selected row had the focus and is not listed any more; this one is in its place. */
  readonly onWent?: (row: Row) => void;
}

const noDrag: RowDrag = { name: '', dragged: null, over: null };

/**
 * A tree of any number of rows, of which only those in view are in the page, with the keys of the
 * WAI-ARIA pattern and one tab stop. The selection goes with the focus. What is open and selected is
 * its owner's, and so are the rows, as a flat list. Not a headless-tree, which would be a second copy
 * of what is open and has the focus, whose search does not filter, whose drags know no reason for a
 * refusal, and which draws 10,000 rows in twice the time.
 */
export function Tree<Row extends TreePosition>({
  ref,
  listRef,
  label,
  pane,
  className,
  rows,
  selected,
  start: first = 0,
  emphasis,
  nameOf,
  draw,
  drag = noDrag,
  onSelect,
  onOpen,
  onAct,
  onMenu,
  onKeyDown: onOwnKey,
  onWent,
}: TreeProps<Row>): ReactElement {
  const styles = useStyles();
  const { dir } = useFluent();
  const keys = useMemo(() => rows.map(({ key }) => key), [rows]);
  const found = selected === null ? -1 : keys.indexOf(selected);
  const active = found < 0 ? Math.min(first, rows.length - 1) : found;
  const activeKey = keys[active];
  const virtualizer = useRowsInView({
    scrollRef: listRef,
    keys,
    rowHeight: ROW_HEIGHT,
    pinned: [active, drag.dragged === null ? -1 : keys.indexOf(drag.dragged)],
  });
  const { want, wantActive } = useRowFocus(listRef, keys, active, (index) => {
    if (found >= 0) return activeKey ?? null;
    const next = rows[Math.min(index, rows.length - 1)];
    if (next !== undefined) onWent?.(next);
    // Its owner may select another one: that is asked again.
    return null;
  });
  // Not at every change of the rows: a person who has scrolled away stays there.
  useEffect(() => {
    if (active >= 0) virtualizer.scrollToIndex(active);
  }, [active, activeKey, virtualizer]);

  const go = (row: Row | undefined): void => {
    if (row === undefined) return;
    want(row.key);
    onSelect(row);
  };
  useImperativeHandle(ref, () => ({
    go: (key) => {
      go(rows[indexOfKey(rows, key)]);
    },
    focus: wantActive,
  }));
  const setOpen = (changed: readonly string[], open: boolean): void => {
    if (onOpen === undefined) return;
    // The selected row must not vanish: what it was below takes its place.
    go(rows.find(({ key }) => !open && changed.includes(key) && isBelow(rows, active, key)));
    onOpen(changed, open);
  };
  const toggle = ({ key, expanded }: Row): void => {
    if (expanded !== null) setOpen([key], !expanded);
  };

  const typeAhead = useTypeAhead(
    (index) => {
      const row = rows[index];
      return row === undefined ? '' : nameOf(row);
    },
    rows.length,
    active,
    (index) => {
      go(rows[index]);
    },
  );
  const carryOut = (action: TreeKeyAction, row: Row, element: HTMLElement): void => {
    switch (action.do) {
      case 'go':
        go(rows[action.index]);
        return;
      case 'open':
      case 'close':
        setOpen(action.keys, action.do === 'open');
        return;
      case 'act':
        onAct?.(row);
        return;
      case 'menu': {
        const { left, bottom } = element.getBoundingClientRect();
        onMenu?.(row, left + 40, bottom);
        return;
      }
    }
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const row = rows[active];
    const { target } = event;
    // A name that is being edited has its own keys.
    if (row === undefined || !(target instanceof HTMLElement)) return;
    if (target.dataset.key === undefined) return;
    onOwnKey?.(row, event);
    if (event.defaultPrevented) return;
    const pageSize = Math.floor((listRef.current?.clientHeight ?? 0) / ROW_HEIGHT) - 1;
    const { ctrlKey, metaKey, shiftKey, altKey } = event;
    const press = { key: readingKey(event.key, dir), ctrlKey, metaKey, shiftKey, altKey };
    const action = treeKeyAction(press, rows, active, Math.max(1, pageSize));
    // Where a space does nothing to a row it can be a part of its name.
    const isLetter = action === null || (action.do === 'act' && onAct === undefined);
    if (isLetter && typeAhead(event)) event.preventDefault();
    if (action === null) return;
    event.preventDefault();
    carryOut(action, row, target);
  };
  const onContextMenu = (event: MouseEvent): void => {
    if (onMenu === undefined || !(event.target instanceof Element)) return;
    if (event.target instanceof HTMLInputElement) return;
    const key = event.target.closest<HTMLElement>('[data-key]')?.dataset.key;
    const row = key === undefined ? undefined : rows[indexOfKey(rows, key)];
    if (row === undefined) return;
    event.preventDefault();
    go(row);
    onMenu(row, event.clientX, event.clientY);
  };

  return (
    <div
      ref={listRef}
      className={mergeClasses(styles.tree, className)}
      role="tree"
      aria-label={label}
      onKeyDown={onKeyDown}
      onContextMenu={onContextMenu}
      {...{ [paneAttribute]: pane }}
    >
      <div
        role="none"
        className={styles.rows}
        style={{ height: `${String(virtualizer.getTotalSize())}px` }}
      >
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const row = rows[index];
          return row === undefined ? null : (
            <TreeRow
              key={row.key}
              position={row}
              index={index}
              offset={start}
              content={draw(row)}
              emphasis={emphasis}
              selected={row.key === selected}
              reachable={index === active}
              drag={drag}
              onFocus={() => {
                onSelect(row);
              }}
              onClick={({ detail }) => {
                onSelect(row);
                // The second click of a double click would take the first one back.
                if (detail < 2) onAct?.(row);
              }}
              onDoubleClick={() => {
                if (onAct === undefined) toggle(row);
              }}
              onToggle={() => {
                toggle(row);
              }}
            />
          );
        })}
      </div>
    </div>
  );
}
