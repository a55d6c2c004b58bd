import {
  createCustomFocusIndicatorStyle,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import type { KeyboardEvent, ReactElement, ReactNode } from 'react';
import {
  selectAll,
  selectByClick,
  selectOnly,
  selectTo,
  toggle,
  type Selection,
} from './selection';
import { targetOfKey, useVirtualRows } from './use-virtual-rows';

const useStyles = makeStyles({
  scroll: {
    position: 'relative',
    flexGrow: 1,
    minHeight: '120px',
    overflow: 'auto',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  space: { position: 'relative' },
  option: {
    position: 'absolute',
    top: 0,
    left: 0,
    right: 0,
    boxSizing: 'border-box',
    overflow: 'hidden',
    cursor: 'default',
    outlineStyle: 'none',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    '&:hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ...createCustomFocusIndicatorStyle({
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    }),
  },
  selected: {
    backgroundColor: tokens.colorBrandBackground2,
    '&:hover': { backgroundColor: tokens.colorBrandBackground2Hover },
    // Not by colour alone.
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
    '@media (forced-colors: active)': { borderLeft: '4px solid Highlight' },
  },
  disabled: { color: tokens.colorNeutralForeground3 },
  empty: { padding: tokens.spacingVerticalL, color: tokens.colorNeutralForeground2 },
});

export interface VirtualListboxProps<Item> {
  readonly label: string;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly render: (item: Item, index: number) => ReactNode;
  readonly rowHeight: number;
  /** What stands there when there are no items. */
  readonly empty: string;
  /** In a list of one choice the selection goes with the focus. */
  readonly multiple: boolean;
  readonly selection: Selection;
  readonly onSelect: (selection: Selection) => void;
  /** Items that are shown but cannot be selected. */
  readonly isDisabled?: (item: Item) => boolean;
  /** Enter or a double click on an item. */
  readonly onOpen?: (item: Item) => void;
  /** Keys that the list itself does not know; call `preventDefault` on those that are taken. */
  readonly onKeyDown?: (item: Item, event: KeyboardEvent) => void;
}

/** A list of any number of options, of which only those in view are in the page. */
export function VirtualListbox<Item>({
  label,
  items,
  keyOf,
  render,
  rowHeight,
  empty,
  multiple,
  selection,
  onSelect,
  isDisabled = () => false,
  onOpen,
  onKeyDown,
}: VirtualListboxProps<Item>): ReactElement {
  const styles = useStyles();
  const keys = items.map(keyOf);
  const selectable = items.filter((item) => !isDisabled(item)).map(keyOf);
  const { scrollRef, virtualizer, active, moveTo, setActive } = useVirtualRows(keys, rowHeight);

  const select = (next: Selection): void => {
    const allowed = [...next.keys].filter((key) => selectable.includes(key));
    onSelect(allowed.length === next.keys.size ? next : { ...next, keys: new Set(allowed) });
  };

  const follow = (index: number, from: string, event: KeyboardEvent): void => {
    const key = keys[index];
    if (key === undefined) return;
    moveTo(index);
    if (!multiple) {
      onSelect(selectOnly(key));
    } else if (event.shiftKey) {
      const reach = selection.anchor === null ? { ...selection, anchor: from } : selection;
      select(selectTo(reach, keys, key));
    }
  };

  const handleKey = (item: Item, index: number, event: KeyboardEvent): void => {
    onKeyDown?.(item, event);
    if (event.defaultPrevented) return;
    const key = keyOf(item);
    const rowsPerPage = Math.floor((scrollRef.current?.clientHeight ?? 0) / rowHeight) - 1;
    const target = targetOfKey(event.key, index, keys.length, Math.max(1, rowsPerPage));
    if (target !== null) {
      follow(target, key, event);
    } else if (event.key === ' ') {
      select(multiple ? toggle(selection, key) : selectOnly(key));
    } else if (multiple && event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey)) {
      onSelect(selectAll(selectable));
    } else if (event.key === 'Enter' && onOpen !== undefined) {
      onOpen(item);
    } else {
      return;
    }
    event.preventDefault();
  };

  if (items.length === 0) {
    return (
      <div className={styles.scroll}>
        <p className={styles.empty}>{empty}</p>
      </div>
    );
  }
  return (
    <div
      ref={scrollRef}
      role="listbox"
      aria-label={label}
      aria-multiselectable={multiple}
      className={styles.scroll}
    >
      <div
        role="presentation"
        className={styles.space}
        style={{ height: virtualizer.getTotalSize() }}
      >
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const item = items[index];
          if (item === undefined) return null;
          const key = keyOf(item);
          const selected = selection.keys.has(key);
          const disabled = isDisabled(item);
          return (
            <div
              key={key}
              role="option"
              aria-selected={selected}
              aria-posinset={index + 1}
              aria-setsize={items.length}
              {...(disabled ? { 'aria-disabled': true } : {})}
              data-row={index}
              tabIndex={index === active ? 0 : -1}
              className={mergeClasses(
                styles.option,
                selected && styles.selected,
                disabled && styles.disabled,
              )}
              style={{ height: rowHeight, transform: `translateY(${String(start)}px)` }}
              onClick={(event) => {
                moveTo(index);
                select(multiple ? selectByClick(selection, keys, key, event) : selectOnly(key));
              }}
              onDoubleClick={() => onOpen?.(item)}
              onKeyDown={(event) => {
                handleKey(item, index, event);
              }}
              onFocus={() => {
                setActive(key);
              }}
            >
              {render(item, index)}
            </div>
          );
        })}
      </div>
    </div>
  );
}
