import { describe, expect, it } from 'vitest';
import { leastWidthOf, nextSorting, sorted, tracksOf, type Column } from './column';

interface Row {
  readonly name: string;
  readonly size: number;
}

const columns: readonly Column<Row>[] = [
  { id: 'name', header: 'Name', minWidth: 100, grow: 2, cell: String, sortBy: ({ name }) => name },
  { id: 'size', header: 'Size', minWidth: 60, grow: 0, cell: String, sortBy: ({ size }) => size },
  { id: 'note', header: 'Note', minWidth: 40, grow: 1, cell: String },
];
const rows: readonly Row[] = [
  { name: 'Camera 10', size: 9 },
  { name: 'camera 9', size: 10 },
  { name: 'Belt', size: 10 },
];
const namesBy = (...[sorting]: [Parameters<typeof sorted>[2]]): readonly string[] =>
  sorted(rows, columns, sorting).map(({ name }) => name);

describe('the order of a table', () => {
  it('counts numbers in names, and does not mind case', () => {
    expect(namesBy({ column: 'name', direction: 'ascending' })).toEqual([
      'Belt',
      'camera 9',
      'Camera 10',
    ]);
  });

  it('keeps equal rows in their order, whichever way it runs', () => {
    expect(namesBy({ column: 'size', direction: 'descending' })).toEqual([
      'camera 9',
      'Belt',
      'Camera 10',
    ]);
  });

  it('is that of the rows themselves without a column to sort by', () => {
    const asTheyAre = rows.map(({ name }) => name);
    expect(namesBy(null)).toEqual(asTheyAre);
    expect(namesBy({ column: 'note', direction: 'ascending' })).toEqual(asTheyAre);
  });

  it('turns round with a second click on the same heading only', () => {
    const first = nextSorting(null, 'name');
    expect(first).toEqual({ column: 'name', direction: 'ascending' });
    expect(nextSorting(first, 'name')).toEqual({ column: 'name', direction: 'descending' });
    expect(nextSorting(first, 'size')).toEqual({ column: 'size', direction: 'ascending' });
  });
});

it('leaves room over to the columns that grow', () => {
  expect(tracksOf(columns)).toBe('minmax(100px, 2fr) 60px minmax(40px, 1fr)');
  expect(leastWidthOf(columns)).toBe(200);
});
