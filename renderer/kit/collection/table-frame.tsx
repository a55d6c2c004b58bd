import { mergeClasses } from '@fluentui/react-components';
import type { Virtualizer } from '@tanstack/react-virtual';
import type { CSSProperties, ReactElement, ReactNode, RefObject } from 'react';
import { leastWidthOf, tracksOf, type Column } from './column';
import { TICK_WIDTH, useTableStyles } from './table-styles';

interface Props<Row> {
  readonly role: 'grid' | 'treegrid';
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  /** Whether a column with ticks stands before the others; without one no row can be selected. */
  readonly ticks: boolean;
  readonly height: 'fill' | 'content';
  readonly scrollRef: RefObject<HTMLDivElement | null>;
  readonly virtualizer: Virtualizer<HTMLDivElement, Element>;
  readonly header: ReactNode;
  /** What stands in place of rows when there are none. */
  readonly empty: string;
  readonly row: (index: number, start: number) => ReactNode;
}

/** What every table of virtual rows is made of: the scroll area, the header, and the rows in sight. */
export function TableFrame<Row>(props: Props<Row>): ReactElement {
  const { role, label, columns, ticks, height, scrollRef, virtualizer, header, empty, row } = props;
  const styles = useTableStyles();
  const count = virtualizer.options.count;
  // React's types know no custom properties.
  const variables = {
    '--columns': ticks ? `${TICK_WIDTH}px ${tracksOf(columns)}` : tracksOf(columns),
    '--least-width': `${leastWidthOf(columns) + (ticks ? TICK_WIDTH : 0)}px`,
  } as CSSProperties;
  return (
    <div
      ref={scrollRef}
      role={role}
      aria-label={label}
      aria-rowcount={count + 1}
      {...(ticks ? { 'aria-multiselectable': true } : {})}
      className={mergeClasses(styles.scroll, styles[height])}
      style={variables}
    >
      {header}
      {count === 0 ? (
        <div role="rowgroup">
          <div role="row">
            <div role="gridcell" className={styles.empty}>
              {empty}
            </div>
          </div>
        </div>
      ) : (
        <div role="rowgroup" className={styles.rows} style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map(({ index, start }) => row(index, start))}
        </div>
      )}
    </div>
  );
}

/** How many rows Page Up and Page Down go over in a scroll area with a header. */
export function rowsPerPage({ current }: RefObject<HTMLElement | null>, rowHeight: number): number {
  return Math.max(1, Math.floor((current?.clientHeight ?? 0) / rowHeight) - 2);
}
