import { Checkbox } from '@fluentui/react-components';
import { ArrowSortDownRegular, ArrowSortUpRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { Column, Sorting } from './column';
import { useTableStyles } from './table-styles';
import { say } from '../say';

/** The headings of a table; clicking one sorts by it. */
export function TableHeader<Row>({
  columns,
  sorting,
  onSort,
  allSelected,
  onSelectAll,
}: {
  readonly columns: readonly Column<Row>[];
  readonly sorting: Sorting | null;
  readonly onSort: (column: string) => void;
  /** Null when rows cannot be selected. */
  readonly allSelected: boolean | 'mixed' | null;
  readonly onSelectAll: (all: boolean) => void;
}): ReactElement {
  const styles = useTableStyles();
  return (
    <div role="rowgroup" className={styles.header}>
      <div role="row" aria-rowindex={1} className={styles.headerRow}>
        {allSelected !== null && (
          <div role="columnheader" aria-label={say('kit.table.selected')} className={styles.tick}>
            <Checkbox
              aria-label={say('kit.table.selectAll')}
              checked={allSelected}
              onChange={(_event, { checked }) => {
                onSelectAll(checked === true);
              }}
            />
          </div>
        )}
        {columns.map(({ id, header, sortBy }) =>
          sortBy === undefined ? (
            <div key={id} role="columnheader" className={styles.headerText}>
              {header}
            </div>
          ) : (
            <div
              key={id}
              role="columnheader"
              aria-sort={sorting?.column === id ? sorting.direction : 'none'}
            >
              <button
                type="button"
                className={styles.headerButton}
                onClick={() => {
                  onSort(id);
                }}
              >
                {header}
                {sorting?.column === id &&
                  (sorting.direction === 'ascending' ? (
                    <ArrowSortUpRegular aria-hidden />
                  ) : (
                    <ArrowSortDownRegular aria-hidden />
                  ))}
              </button>
            </div>
          ),
        )}
      </div>
    </div>
  );
}
