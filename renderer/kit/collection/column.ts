import type { ReactNode } from 'react';
import { compareKeys, nameKey } from '../../../shared/messages/name-order';

/** A column of a table. */
export interface Column<Row> {
  readonly id: string;
  readonly header: string;
  /** In pixels; the table scrolls sideways before a column gets narrower. */
  readonly minWidth: number;
  /** Its share of the room that is left over; 0 keeps it at its least width. */
  readonly grow: number;
  /** `active`: the row is the table's tab stop, and so are the controls in it. */
  readonly cell: (row: Row, active: boolean) => ReactNode;
  /** What the column sorts by; one that has none cannot be sorted by. */
  readonly sortBy?: (row: Row) => string | number;
}

/** By which column a table is sorted, and which way. */
export interface Sorting {
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}

/** The rows in the order of a column; in their own order without one. */
export function sorted<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sorting: Sorting | null,
): readonly Row[] {
  const sortBy = columns.find(({ id }) => id === sorting?.column)?.sortBy;
  if (sortBy === undefined || sorting === null) return rows;
  const sign = sorting.direction === 'ascending' ? 1 : -1;
  return rows
    .map((row) => [keyOf(sortBy(row)), row] as const)
    .sort(([a], [b]) => sign * compareKeys(a, b))
    .map(([, row]) => row);
}

function keyOf(value: string | number): string | number {
  return typeof value === 'number' ? value : nameKey(value);
}

/** The sorting after a click on a column's header: this column, then the other way round. */
export function nextSorting(sorting: Sorting | null, column: string): Sorting {
  return sorting?.column === column && sorting.direction === 'ascending'
    ? { column, direction: 'descending' }
    : { column, direction: 'ascending' };
}

/** The CSS grid tracks of columns. */
export function tracksOf<Row>(columns: readonly Column<Row>[]): string {
  return columns
    .map(({ minWidth, grow }) =>
      grow === 0 ? `${minWidth}px` : `minmax(${minWidth}px, ${grow}fr)`,
    )
    .join(' ');
}

/** How narrow the columns can get together, in pixels. */
export function leastWidthOf<Row>(columns: readonly Column<Row>[]): number {
  return columns.reduce((sum, { minWidth }) => sum + minWidth, 0);
}
