import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown12Regular, ChevronRight12Regular } from '@fluentui/react-icons';
import type { MouseEvent, ReactElement, ReactNode } from 'react';
import { DropMark } from '../drag/drop-mark';
import { useDragRow } from '../drag/use-drag-row';
import type { RowDrag } from '../drag/use-row-drops';
import { PointingIcon } from '../pointing-icon';
import type { TreePosition } from './tree-position';

/** In pixels; every row has the same height, so that the list knows where each is. */
export const ROW_HEIGHT = 26;

/** What a row of a tree shows and says. */
export interface RowContent {
  /** For screen readers: the name first, then everything that the row shows otherwise. */
  readonly label: string;
  readonly description?: string | undefined;
  readonly icon: ReactNode;
  /** Its number in an order that means something; null for a row that has none. */
  readonly order: number | null;
  readonly name: ReactNode;
  /** The name in full, for one that is cut off. */
  readonly title: string;
  /** Whether the name stands back, as that of something switched off does. */
  readonly dimmed?: boolean;
  /** Signs between the name and the state. */
  readonly marks?: ReactNode;
  readonly state: ReactNode;
  /** Stands in place of the name and all that comes after it. */
  readonly editor?: ReactNode;
  /** At the end of the row while it is hovered. */
  readonly peek?: ReactNode;
  readonly canDrag?: boolean;
}

/**
 * Which of the two a narrow row shows in full: the name; or the state, which then keeps half of the
 * row at most, and whose colours stay readable on the row's own.
 */
export type Emphasis = 'name' | 'state';

interface Props {
  readonly position: TreePosition;
  readonly index: number;
  /** From the top of the list, in pixels. */
  readonly offset: number;
  readonly content: RowContent;
  readonly emphasis: Emphasis;
  readonly selected: boolean;
  /** Whether Tab reaches this row; one of the tree at a time. */
  readonly reachable: boolean;
  readonly drag: RowDrag;
  readonly onFocus: () => void;
  readonly onClick: (event: MouseEvent) => void;
  readonly onDoubleClick: () => void;
  readonly onToggle: () => void;
}

const useStyles = makeStyles({
  row: {
    position: 'absolute',
    top: 0,
    insetInline: '4px',
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    height: `${String(ROW_HEIGHT)}px`,
    paddingInlineEnd: tokens.spacingHorizontalS,
    boxSizing: 'border-box',
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase300,
    lineHeight: 1,
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground1,
    cursor: 'default',
    outline: 'none',
    ':hover [data-peek]': { visibility: 'visible' },
    ':focus-visible': { boxShadow: `inset 0 0 0 2px ${tokens.colorStrokeFocus2}` },
    '@media (forced-colors: active)': {
      ':focus-visible': { outline: '2px solid Highlight', outlineOffset: '-2px' },
    },
  },
  selected: {
    '::before': {
      content: '""',
      position: 'absolute',
      insetInlineStart: 0,
      insetBlock: '6px',
      width: '3px',
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorCompoundBrandStroke,
    },
  },
  nameFirst: {
    ':hover': {
      color: tokens.colorNeutralForeground1Hover,
      backgroundColor: tokens.colorSubtleBackgroundHover,
    },
    // In the high contrast theme these backgrounds are bright, and take dark letters only.
    ':hover > span': { color: 'inherit' },
  },
  nameFirstSelected: {
    color: tokens.colorNeutralForeground1Selected,
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    '& > span': { color: 'inherit' },
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      color: 'HighlightText',
      backgroundColor: 'Highlight',
    },
  },
  stateFirst: {
    cursor: 'pointer',
    // States have colours that are readable on this one in every theme, and on the other's not.
    ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
  },
  stateFirstSelected: {
    backgroundColor: tokens.colorNeutralBackground3,
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': { borderLeft: '4px solid Highlight' },
  },
  dragging: { opacity: 0.5 },
  chevron: {
    display: 'grid',
    placeItems: 'center',
    flexShrink: 0,
    width: '16px',
    height: '100%',
    color: tokens.colorNeutralForeground3,
  },
  order: {
    flexShrink: 0,
    minWidth: '16px',
    textAlign: 'end',
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
    fontWeight: tokens.fontWeightRegular,
  },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', lineHeight: '20px', flexShrink: 1 },
  dimmed: { color: tokens.colorNeutralForeground3 },
  nameSecond: { minWidth: '48px' },
  state: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    justifyContent: 'flex-end',
    overflow: 'hidden',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    lineHeight: '16px',
  },
  // The name has the room that it needs; what is left is for the state, at least for its sign.
  stateSecond: { flex: '1 1 0', minWidth: '20px' },
  stateInFull: { flexShrink: 0, marginInlineStart: 'auto', maxWidth: '50%' },
  editor: { flexGrow: 1, minWidth: '60px' },
});

/** One row of a tree. */
export function TreeRow(props: Props): ReactElement {
  const { position, index, offset, content, emphasis, selected, reachable } = props;
  const styles = useStyles();
  const { rowRef, dragging, drop } = useDragRow<HTMLDivElement>(
    props.drag,
    position.key,
    content.canDrag === true,
  );
  const stateFirst = emphasis === 'state';
  return (
    <div
      ref={rowRef}
      role="treeitem"
      aria-label={content.label}
      aria-description={content.description}
      aria-level={position.level}
      aria-posinset={position.position}
      aria-setsize={position.setSize}
      aria-selected={selected}
      aria-expanded={position.expanded ?? undefined}
      tabIndex={reachable ? 0 : -1}
      data-key={position.key}
      data-row={index}
      className={mergeClasses(
        styles.row,
        stateFirst ? styles.stateFirst : styles.nameFirst,
        selected && styles.selected,
        selected && (stateFirst ? styles.stateFirstSelected : styles.nameFirstSelected),
        dragging && styles.dragging,
      )}
      style={{
        transform: `translateY(${String(offset)}px)`,
        paddingInlineStart: `${String((position.level - 1) * 16 + 4)}px`,
      }}
      onFocus={(event) => {
        if (event.target === event.currentTarget) props.onFocus();
      }}
      onClick={props.onClick}
      onDoubleClick={props.onDoubleClick}
    >
      <Chevron expanded={position.expanded} onToggle={props.onToggle} />
      {content.order === null ? null : <span className={styles.order}>{content.order}</span>}
      {content.icon}
      {content.editor === undefined ? (
        <>
          <span
            className={mergeClasses(
              styles.name,
              content.dimmed === true && styles.dimmed,
              stateFirst && styles.nameSecond,
            )}
            // A name that is cut off keeps its beginning.
            dir="auto"
            title={content.title}
          >
            {content.name}
          </span>
          {content.marks}
          <span
            className={mergeClasses(
              styles.state,
              stateFirst ? styles.stateInFull : styles.stateSecond,
            )}
          >
            {content.state}
          </span>
          {content.peek}
        </>
      ) : (
        <span className={styles.editor}>{content.editor}</span>
      )}
      {drop !== null && <DropMark {...drop} />}
    </div>
  );
}

function Chevron({
  expanded,
  onToggle,
}: {
  readonly expanded: boolean | null;
  readonly onToggle: () => void;
}): ReactElement {
  const styles = useStyles();
  if (expanded === null) return <span className={styles.chevron} />;
  return (
    <span
      className={styles.chevron}
      // Not a button: the arrow keys do this for the keyboard, as the tree pattern has it.
      data-chevron
      onMouseDown={(event) => {
        // Else the row would get the focus, and be selected.
        event.preventDefault();
      }}
      onClick={(event) => {
        event.stopPropagation();
        onToggle();
      }}
      onDoubleClick={(event) => {
        event.stopPropagation();
      }}
    >
      {expanded ? <ChevronDown12Regular /> : <PointingIcon icon={ChevronRight12Regular} />}
    </span>
  );
}
