import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown12Regular, ChevronRight12Regular, Info16Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { recordIcons } from '../records/record-icons';
import type { RowState } from './row-state';
import { rowName, type ServerRow as Row } from './server-rows';
import { StateMark } from './state-mark';

/** In pixels; every row has the same height, so that the list knows where each is. */
export const ROW_HEIGHT = 28;

const useStyles = makeStyles({
  row: {
    position: 'absolute',
    top: 0,
    insetInline: '4px',
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    height: `${String(ROW_HEIGHT)}px`,
    boxSizing: 'border-box',
    paddingInlineEnd: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    outline: 'none',
    // The states' colours are readable on this one in every theme, which the hover colour's are not.
    ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
    ':hover [data-peek]': { visibility: 'visible' },
    ':focus-visible': { boxShadow: `inset 0 0 0 2px ${tokens.colorStrokeFocus2}` },
    '@media (forced-colors: active)': {
      ':focus-visible': { outline: '2px solid Highlight', outlineOffset: '-2px' },
    },
  },
  section: { fontWeight: tokens.fontWeightSemibold },
  server: { paddingInlineStart: '20px' },
  selected: {
    backgroundColor: tokens.colorNeutralBackground3,
    '::before': {
      content: '""',
      position: 'absolute',
      insetInlineStart: 0,
      insetBlock: '6px',
      width: '3px',
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorCompoundBrandStroke,
    },
    '@media (forced-colors: active)': { borderLeft: '4px solid Highlight' },
  },
  icon: {
    flexShrink: 0,
    width: '16px',
    height: '16px',
    fontSize: '16px',
    color: tokens.colorNeutralForeground3,
  },
  chevron: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  order: {
    flexShrink: 0,
    minWidth: '16px',
    textAlign: 'end',
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground3,
  },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', flexShrink: 1, minWidth: '48px' },
  state: {
    display: 'flex',
    // What this view is about: a long name gives way to it, but never to less than half the row.
    flexShrink: 0,
    marginInlineStart: 'auto',
    maxWidth: '50%',
    overflow: 'hidden',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  stateWords: { overflow: 'hidden', textOverflow: 'ellipsis' },
  peek: {
    flexShrink: 0,
    display: 'grid',
    placeItems: 'center',
    width: '20px',
    height: '20px',
    borderRadius: tokens.borderRadiusSmall,
    color: tokens.colorNeutralForeground3,
    visibility: 'hidden',
    ':hover': { color: tokens.colorBrandForeground1 },
  },
});

/** One row of the What-if tree. */
export function ServerRow({
  row,
  index,
  state,
  offset,
  selected,
  reachable,
  onAct,
  onFocus,
}: {
  readonly row: Row;
  readonly index: number;
  readonly state: RowState;
  /** From the top of the list, in pixels. */
  readonly offset: number;
  readonly selected: boolean;
  /** Whether Tab reaches this row; one of the tree at a time. */
  readonly reachable: boolean;
  /** A click: fails or recovers a server, opens or closes a section. */
  readonly onAct: () => void;
  readonly onFocus: () => void;
}): ReactElement {
  const styles = useStyles();
  const name = rowName(row);
  const serves = row.kind === 'failoverRecorder' ? row.serves : null;
  return (
    <div
      role="treeitem"
      aria-label={labelOf(row, state.words)}
      aria-level={row.level}
      aria-posinset={row.position}
      aria-setsize={row.setSize}
      aria-selected={selected}
      {...(row.expanded === null ? {} : { 'aria-expanded': row.expanded })}
      tabIndex={reachable ? 0 : -1}
      data-row={index}
      className={mergeClasses(
        styles.row,
        row.level === 1 ? styles.section : styles.server,
        selected && styles.selected,
      )}
      style={{ transform: `translateY(${String(offset)}px)` }}
      onClick={({ detail }) => {
        // The second click of a double click would take the first one back.
        if (detail < 2) onAct();
      }}
      onFocus={onFocus}
    >
      {row.expanded === null ? null : (
        <span className={styles.chevron} aria-hidden>
          {row.expanded ? <ChevronDown12Regular /> : <ChevronRight12Regular />}
        </span>
      )}
      {row.kind === 'failoverRecorder' && row.order !== null ? (
        <span className={styles.order}>{row.order}</span>
      ) : null}
      <RowIcon row={row} />
      <span className={styles.name} title={name}>
        {name}
        {serves === null ? null : ` → ${serves}`}
      </span>
      <span className={styles.state} title={state.words}>
        {state.kind === 'server' ? (
          <StateMark {...state.of} />
        ) : (
          <span className={styles.stateWords}>{state.words}</span>
        )}
      </span>
      <span
        // Not a button: the arrow keys do this for the keyboard. The click gives the row the focus,
        // and with it the details; nothing else is to happen.
        data-peek
        aria-hidden
        title={row.level === 1 ? 'Show details' : 'Show details without failing or recovering it'}
        className={styles.peek}
        onClick={(event) => {
          event.stopPropagation();
        }}
      >
        <Info16Regular />
      </span>
    </div>
  );
}

function RowIcon({ row }: { readonly row: Row }): ReactElement {
  const styles = useStyles();
  const Icon = 'record' in row ? recordIcons[row.kind] : recordIcons.recordingServers;
  return <Icon className={styles.icon} />;
}

/** The name first, then everything that the row shows otherwise. */
function labelOf(row: Row, words: string): string {
  const name = rowName(row);
  if (row.kind === 'failoverRecorder') {
    if (row.order !== null) return `${name}, position ${String(row.order)}, ${words}`;
    if (row.serves !== null) return `${name}, hot standby of ${row.serves}, ${words}`;
  }
  return words === '' ? name : `${name}, ${words}`;
}
