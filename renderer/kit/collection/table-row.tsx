import { mergeClasses } from '@fluentui/react-components';
import { CheckboxCheckedFilled, CheckboxUncheckedRegular } from '@fluentui/react-icons';
import { memo, type KeyboardEvent, type MouseEvent, type ReactElement } from 'react';
import type { Column } from './column';
import { useTableStyles } from './table-styles';

/** How a row tells its table what happened to it. The handlers must not change between renders. */
export interface RowHandlers {
  readonly onClick: (key: string, event: MouseEvent) => void;
  readonly onTick: (key: string) => void;
  readonly onOpen: (key: string) => void;
  readonly onKeyDown: (index: number, key: string, event: KeyboardEvent) => void;
  readonly onFocus: (key: string) => void;
}

interface TableRowProps<Row> extends RowHandlers {
  readonly row: Row;
  readonly rowKey: string;
  readonly index: number;
  readonly start: number;
  readonly columns: readonly Column<Row>[];
  readonly active: boolean;
  /** Null when rows cannot be selected. */
  readonly selected: boolean | null;
}

function PlainTableRow<Row>({
  row,
  rowKey,
  index,
  start,
  columns,
  active,
  selected,
  onClick,
  onTick,
  onOpen,
  onKeyDown,
  onFocus,
}: TableRowProps<Row>): ReactElement {
  const styles = useTableStyles();
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      {...(selected === null ? {} : { 'aria-selected': selected })}
      data-row={index}
      tabIndex={active ? 0 : -1}
      className={mergeClasses(styles.row, selected === true && styles.selected)}
      style={{ transform: `translateY(${String(start)}px)` }}
      onClick={(event) => {
        if (!isInControl(event)) onClick(rowKey, event);
      }}
      onDoubleClick={(event) => {
        if (!isInControl(event)) onOpen(rowKey);
      }}
      onKeyDown={(event) => {
        // Keys in a control within the row belong to that control.
        if (event.target === event.currentTarget) onKeyDown(index, rowKey, event);
      }}
      onFocus={() => {
        onFocus(rowKey);
      }}
    >
      {selected !== null && (
        <div
          role="gridcell"
          className={mergeClasses(styles.tick, selected && styles.ticked)}
          onClick={(event) => {
            event.stopPropagation();
            onTick(rowKey);
          }}
        >
          {selected ? (
            <CheckboxCheckedFilled aria-hidden fontSize={20} />
          ) : (
            <CheckboxUncheckedRegular aria-hidden fontSize={20} />
          )}
        </div>
      )}
      {columns.map(({ id, cell }) => (
        <div key={id} role="gridcell" className={styles.cell}>
          {cell(row, active)}
        </div>
      ))}
    </div>
  );
}

/** One row of a table. Scrolling renders the rows again and again; one that is the same is kept. */
// `memo` loses the type parameter, which the assertion gives back.
export const TableRow = memo(PlainTableRow) as typeof PlainTableRow;

function isInControl({ target, currentTarget }: MouseEvent): boolean {
  return (
    target instanceof Element &&
    currentTarget.contains(target) &&
    target.closest('button, a, select, input, [role="combobox"]') !== null
  );
}
