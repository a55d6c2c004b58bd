import { useFluent } from '@fluentui/react-components';
import {
  useEffect,
  useImperativeHandle,
  useMemo,
  type KeyboardEvent,
  type ReactElement,
  type Ref,
} from 'react';
import type { Finding } from '../../shared/readiness/finding';
import type { Column, Sorting } from '../kit/collection/column';
import { rowsPerPage, TableFrame } from '../kit/collection/table-frame';
import { TableHeader } from '../kit/collection/table-header';
import { ROW_HEIGHT } from '../kit/collection/table-styles';
import { targetOfKey, useVirtualRows } from '../kit/collection/use-virtual-rows';
import { readingKey } from '../kit/reading-key';
import { say } from '../kit/say';
import type { ReadinessRow } from './finding-rows';
import { FindingsTableRow } from './findings-table-row';

/** What the table's owner can ask of it. */
export interface FindingsTableHandle {
  /** Gives a row the focus, and scrolls to it; nothing when the row is not there. */
  readonly focus: (key: string) => void;
}

interface Props {
  readonly columns: readonly Column<Finding>[];
  readonly rows: readonly ReadinessRow[];
  readonly grouped: boolean;
  readonly sorting: Sorting | null;
  readonly onSort: (column: string) => void;
  readonly selected: string | null;
  readonly onSelect: (key: string) => void;
  readonly onToggle: (group: string, open: boolean) => void;
  readonly onOpen: (row: ReadinessRow) => void;
  /** What stands there when there are no rows. */
  readonly empty: string;
  readonly ref: Ref<FindingsTableHandle>;
}

/**
 * The findings, any number of them, on one level or in groups that open and close. One tab stop, and
 * the selection goes with the focus: what is selected is told beside the table. Left and Right close
 * and open a group, Left on a finding goes to its group, Enter and a double click open the subject.
 * Apart from the table that other views share, which knows no levels; the frame is the same.
 */
export function FindingsTable({
  columns,
  rows,
  grouped,
  sorting,
  onSort,
  selected,
  onSelect,
  onToggle,
  onOpen,
  empty,
  ref,
}: Props): ReactElement {
  const { dir } = useFluent();
  const keys = useMemo(() => rows.map(({ key }) => key), [rows]);
  const { scrollRef, virtualizer, active, moveTo, setActive } = useVirtualRows(
    keys,
    ROW_HEIGHT,
    ROW_HEIGHT,
  );
  useImperativeHandle(
    ref,
    () => ({
      focus: (key) => {
        moveTo(keys.indexOf(key));
      },
    }),
    [keys, moveTo],
  );
  // What was selected elsewhere, or is still selected from before, is where Tab leads.
  useEffect(() => {
    if (selected !== null) setActive(selected);
  }, [selected, setActive]);

  const onKeyDown = (row: ReadinessRow, index: number, event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    const key = readingKey(event.key, dir);
    const page = rowsPerPage(scrollRef, ROW_HEIGHT);
    const target = targetOfKey(key, index, keys.length, page);
    if (target !== null) {
      moveTo(target);
    } else if (key === 'ArrowLeft') {
      if (row.kind === 'finding') moveTo(row.group === null ? -1 : keys.indexOf(row.group));
      else if (row.open) onToggle(row.key, false);
    } else if (key === 'ArrowRight') {
      if (row.kind === 'group' && row.open) moveTo(index + 1);
      else if (row.kind === 'group') onToggle(row.key, true);
    } else if (key === ' ') {
      if (row.kind === 'group') onToggle(row.key, !row.open);
    } else if (key === 'Enter') {
      onOpen(row);
    } else {
      return;
    }
    event.preventDefault();
  };

  return (
    <TableFrame
      role={grouped ? 'treegrid' : 'grid'}
      label={say('readiness.table.label')}
      columns={columns}
      ticks={false}
      height="fill"
      scrollRef={scrollRef}
      virtualizer={virtualizer}
      header={
        <TableHeader
          columns={columns}
          sorting={sorting}
          onSort={onSort}
          allSelected={null}
          onSelectAll={() => undefined}
        />
      }
      empty={empty}
      row={(index, start) => {
        const row = rows[index];
        return row === undefined ? null : (
          <FindingsTableRow
            key={row.key}
            row={row}
            index={index}
            start={start}
            columns={columns}
            grouped={grouped}
            active={index === active}
            selected={row.key === selected}
            onFocus={() => {
              setActive(row.key);
              onSelect(row.key);
            }}
            onClick={() => {
              moveTo(index);
            }}
            onToggle={onToggle}
            onOpen={onOpen}
            onKeyDown={(event) => {
              onKeyDown(row, index, event);
            }}
          />
        );
      }}
    />
  );
}
