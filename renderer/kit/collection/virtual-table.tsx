import { useCallback, useLayoutEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import { nextSorting, sorted, type Column, type Sorting } from './column';
import {
  noSelection,
  selectAll,
  selectByClick,
  selectTo,
  toggle,
  type Selection,
} from './selection';
import { rowsPerPage, TableFrame } from './table-frame';
import { TableHeader } from './table-header';
import { TableRow, type RowHandlers } from './table-row';
import { ROW_HEIGHT } from './table-styles';
import { targetOfKey, useVirtualRows } from './use-virtual-rows';

/** A selection that the table's owner keeps. */
export interface SelectionControl {
  readonly selection: Selection;
  readonly onSelect: (selection: Selection) => void;
}

/** A sorting that the table's owner keeps. */
export interface SortingControl {
  /** Null: in the rows' own order. */
  readonly sorting: Sorting | null;
  readonly onSort: (sorting: Sorting) => void;
}

export interface VirtualTableProps<Row> {
  /** Names the table for screen readers. */
  readonly label: string;
  /** The same array from render to render, else every row is drawn again each time. */
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** What stands there when there are no rows. */
  readonly empty: string;
  /** How the table is sorted at first; it keeps what is clicked then for as long as it is shown. */
  readonly initialSorting?: Sorting;
  /** In place of `initialSorting`, where the sorting is to be remembered. */
  readonly sorting?: SortingControl;
  readonly selecting?: SelectionControl;
  /** `fill`: takes the height there is; `content`: is as high as its rows, to a limit. */
  readonly height?: 'fill' | 'content';
  /** Enter or a double click on a row. */
  readonly onOpen?: (row: Row) => void;
}

/**
 * A table of any number of rows, of which only those in view are in the page. One tab stop; arrows,
 * Page Up/Down, Home and End move; Space, Ctrl and Shift select, Ctrl+A selects all; Enter opens.
 * Controls within a row are reached with Tab from that row.
 */
export function VirtualTable<Row>({
  label,
  columns,
  rows,
  rowKey,
  empty,
  initialSorting,
  sorting: sortingControl,
  selecting,
  height = 'fill',
  onOpen,
}: VirtualTableProps<Row>): ReactElement {
  const [ownSorting, setOwnSorting] = useState<Sorting | null>(initialSorting ?? null);
  const { sorting, onSort } = sortingControl ?? { sorting: ownSorting, onSort: setOwnSorting };
  const shown = useMemo(() => sorted(rows, columns, sorting), [rows, columns, sorting]);
  const keys = useMemo(() => shown.map(rowKey), [shown, rowKey]);
  const { scrollRef, virtualizer, active, moveTo, setActive } = useVirtualRows(
    keys,
    ROW_HEIGHT,
    ROW_HEIGHT,
  );
  const selection = selecting?.selection ?? noSelection;
  const select = (next: Selection): void => selecting?.onSelect(next);

  const open = (key: string): void => {
    const row = shown[keys.indexOf(key)];
    if (row !== undefined) onOpen?.(row);
  };

  const handlers = useStable({
    onClick: (key, event) => {
      moveTo(keys.indexOf(key));
      select(selectByClick(selection, keys, key, event));
    },
    onTick: (key) => {
      select(toggle(selection, key));
    },
    onOpen: open,
    onFocus: setActive,
    onKeyDown: (index, key, event) => {
      const page = rowsPerPage(scrollRef, ROW_HEIGHT);
      const target = targetOfKey(event.key, index, keys.length, page);
      const targetKey = target === null ? undefined : keys[target];
      if (target !== null && targetKey !== undefined) {
        moveTo(target);
        if (event.shiftKey) {
          const from = selection.anchor === null ? { ...selection, anchor: key } : selection;
          select(selectTo(from, keys, targetKey));
        }
      } else if (event.key === ' ' && selecting !== undefined) {
        select(toggle(selection, key));
      } else if (event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey)) {
        select(selectAll(keys));
      } else if (event.key === 'Enter') {
        open(key);
      } else {
        return;
      }
      event.preventDefault();
    },
  });

  const selectedShown = keys.filter((key) => selection.keys.has(key)).length;

  return (
    <TableFrame
      role="grid"
      label={label}
      columns={columns}
      ticks={selecting !== undefined}
      height={height}
      scrollRef={scrollRef}
      virtualizer={virtualizer}
      header={
        <TableHeader
          columns={columns}
          sorting={sorting}
          onSort={(column) => {
            onSort(nextSorting(sorting, column));
          }}
          allSelected={selecting === undefined ? null : shareOf(selectedShown, keys.length)}
          onSelectAll={(all) => {
            select(all ? selectAll(keys) : noSelection);
          }}
        />
      }
      empty={empty}
      row={(index, start) => {
        const row = shown[index];
        const key = keys[index];
        if (row === undefined || key === undefined) return null;
        return (
          <TableRow
            key={key}
            row={row}
            rowKey={key}
            index={index}
            start={start}
            columns={columns}
            active={index === active}
            selected={selecting === undefined ? null : selection.keys.has(key)}
            {...handlers}
          />
        );
      }}
    />
  );
}

function shareOf(part: number, whole: number): boolean | 'mixed' {
  if (part === 0) return false;
  return part === whole ? true : 'mixed';
}

/** Handlers that stay the same from render to render and always do what the last render said. */
function useStable(handlers: RowHandlers): RowHandlers {
  const latest = useRef(handlers);
  useLayoutEffect(() => {
    latest.current = handlers;
  });
  const onClick = useCallback<RowHandlers['onClick']>((...args) => {
    latest.current.onClick(...args);
  }, []);
  const onTick = useCallback<RowHandlers['onTick']>((...args) => {
    latest.current.onTick(...args);
  }, []);
  const onOpen = useCallback<RowHandlers['onOpen']>((...args) => {
    latest.current.onOpen(...args);
  }, []);
  const onKeyDown = useCallback<RowHandlers['onKeyDown']>((...args) => {
    latest.current.onKeyDown(...args);
  }, []);
  const onFocus = useCallback<RowHandlers['onFocus']>((...args) => {
    latest.current.onFocus(...args);
  }, []);
  return useMemo(
    () => ({ onClick, onTick, onOpen, onKeyDown, onFocus }),
    [onClick, onTick, onOpen, onKeyDown, onFocus],
  );
}
