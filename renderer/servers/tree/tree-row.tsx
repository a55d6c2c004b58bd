import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  ChevronDown12Regular,
  ChevronRight12Regular,
  Circle12Filled,
  Prohibited12Regular,
} from '@fluentui/react-icons';
import { memo, type ReactElement } from 'react';
import { SeverityIcon } from '../../records/severity-mark';
import { TakeOverIcon } from '../../records/take-over';
import type { DropMark } from './drop-destination';
import { RenameField, type RenameOutcome } from './rename-field';
import { ProtectionIcon, RowIcon } from './row-icon';
import type { RowMark } from './row-mark';
import type { RowWords } from './row-words';
import { markMatch } from '../../records/tree-search';
import { recordNodeOf, type TreeEntry } from './tree-entries';

/** In pixels; every row has the same height, so that the list knows where each is. */
export const ROW_HEIGHT = 26;

interface Props {
  readonly entry: TreeEntry;
  readonly words: RowWords;
  readonly mark: RowMark | null;
  /** From the top of the list, in pixels. */
  readonly offset: number;
  readonly selected: boolean;
  /** Whether Tab reaches this row; one of the tree at a time. */
  readonly reachable: boolean;
  readonly unsaved: boolean;
  readonly dragged: boolean;
  readonly dropMark: DropMark | null;
  readonly dropAllowed: boolean;
  readonly term: string | null;
  readonly renaming: boolean;
  readonly onSelect: (entry: TreeEntry) => void;
  readonly onToggle: (entry: TreeEntry) => void;
  readonly onRenamed: (outcome: RenameOutcome) => void;
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
    ':hover': {
      color: tokens.colorNeutralForeground1Hover,
      backgroundColor: tokens.colorSubtleBackgroundHover,
    },
    // In the high contrast theme these backgrounds are bright, and take dark letters only.
    ':hover > span': { color: 'inherit' },
    ':focus-visible': { boxShadow: `inset 0 0 0 2px ${tokens.colorStrokeFocus2}` },
    '@media (forced-colors: active)': {
      ':focus-visible': { outline: '2px solid Highlight', outlineOffset: '-2px' },
    },
  },
  selected: {
    color: tokens.colorNeutralForeground1Selected,
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    '& > span': { color: 'inherit' },
    fontWeight: tokens.fontWeightSemibold,
    '::before': {
      content: '""',
      position: 'absolute',
      insetInlineStart: 0,
      insetBlock: '6px',
      width: '3px',
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorCompoundBrandStroke,
    },
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      color: 'HighlightText',
      backgroundColor: 'Highlight',
    },
  },
  dragged: { opacity: 0.5 },
  into: { boxShadow: `inset 0 0 0 2px ${tokens.colorCompoundBrandStroke}` },
  refused: {
    boxShadow: 'none',
    outline: `1px dashed ${tokens.colorStatusDangerBorder2}`,
    outlineOffset: '-1px',
  },
  before: { boxShadow: `0 -2px 0 ${tokens.colorCompoundBrandStroke}` },
  after: { boxShadow: `0 2px 0 ${tokens.colorCompoundBrandStroke}` },
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
  disabledName: { color: tokens.colorNeutralForeground3 },
  state: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    // The name has the room that it needs; what is left is for the state, at least for its sign.
    flex: '1 1 0',
    minWidth: '20px',
    justifyContent: 'flex-end',
    overflow: 'hidden',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  stateWords: { overflow: 'hidden', textOverflow: 'ellipsis', lineHeight: '16px' },
  mark: { display: 'inline-flex', flexShrink: 0 },
  dot: { flexShrink: 0, width: '8px', height: '8px', color: tokens.colorStatusWarningForeground1 },
  field: { flexGrow: 1, minWidth: '60px' },
  match: {
    color: 'inherit',
    backgroundColor: tokens.colorStatusWarningBackground2,
    borderRadius: '2px',
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      color: 'MarkText',
      backgroundColor: 'Mark',
    },
  },
});

/** One row of the tree. */
export const TreeRow = memo(function TreeRow(props: Props): ReactElement {
  const { entry, words, mark, offset, selected, reachable, unsaved, term, renaming } = props;
  const styles = useStyles();
  const label = unsaved ? `${words.label}, unsaved changes` : words.label;
  return (
    <div
      role="treeitem"
      aria-label={label}
      aria-description={mark?.words}
      aria-level={entry.level}
      aria-posinset={entry.position}
      aria-setsize={entry.setSize}
      aria-selected={selected}
      aria-expanded={entry.expanded ?? undefined}
      tabIndex={reachable ? 0 : -1}
      data-key={entry.key}
      draggable={entry.kind === 'failoverRecorder' && !renaming}
      className={mergeClasses(
        styles.row,
        selected && styles.selected,
        props.dragged && styles.dragged,
        props.dropMark !== null && styles[props.dropMark],
        props.dropMark !== null && !props.dropAllowed && styles.refused,
      )}
      style={{
        transform: `translateY(${String(offset)}px)`,
        paddingInlineStart: `${String((entry.level - 1) * 16 + 4)}px`,
      }}
      onFocus={(event) => {
        if (event.target === event.currentTarget) props.onSelect(entry);
      }}
      onClick={() => {
        props.onSelect(entry);
      }}
      onDoubleClick={() => {
        props.onToggle(entry);
      }}
    >
      <Chevron entry={entry} onToggle={props.onToggle} />
      {words.order === null ? null : <span className={styles.order}>{words.order}</span>}
      <RowIcon entry={entry} />
      {renaming && 'record' in entry ? (
        <span className={styles.field}>
          <RenameField node={recordNodeOf(entry)} name={words.name} onEnd={props.onRenamed} />
        </span>
      ) : (
        <>
          <span
            className={mergeClasses(styles.name, words.disabled && styles.disabledName)}
            title={words.name}
          >
            <Marked text={words.name} term={term} />
            {words.serves === null ? null : ` → ${words.serves}`}
          </span>
          {unsaved ? <Circle12Filled className={styles.dot} aria-hidden /> : null}
          {mark === null ? null : (
            <span className={styles.mark} title={mark.title}>
              <SeverityIcon severity={mark.severity} />
            </span>
          )}
          <span className={styles.state}>
            {entry.kind === 'recordingServer' ? (
              <ProtectionIcon mode={entry.record.failover.mode} />
            ) : null}
            {words.takeOver ? <TakeOverIcon /> : null}
            {words.disabled ? <Prohibited12Regular aria-hidden /> : null}
            <span className={styles.stateWords} title={words.state}>
              {words.state}
            </span>
          </span>
        </>
      )}
    </div>
  );
});

function Chevron({
  entry,
  onToggle,
}: {
  readonly entry: TreeEntry;
  readonly onToggle: (entry: TreeEntry) => void;
}): ReactElement {
  const styles = useStyles();
  if (entry.expanded === null) return <span className={styles.chevron} />;
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
        onToggle(entry);
      }}
      onDoubleClick={(event) => {
        event.stopPropagation();
      }}
    >
      {entry.expanded ? <ChevronDown12Regular /> : <ChevronRight12Regular />}
    </span>
  );
}

function Marked({
  text,
  term,
}: {
  readonly text: string;
  readonly term: string | null;
}): ReactElement {
  const styles = useStyles();
  const parts = markMatch(text, term);
  if (parts === null) return <>{text}</>;
  const [before, match, after] = parts;
  return (
    <>
      {before}
      <mark className={styles.match}>{match}</mark>
      {after}
    </>
  );
}
