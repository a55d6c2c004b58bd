import { Badge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import type { KeyboardEvent, ReactElement } from 'react';
import { message } from '../../shared/messages/message';
import type { Finding } from '../../shared/readiness/finding';
import { SeverityIcon } from '../records/severity-mark';
import type { Column } from '../kit/collection/column';
import { useTableStyles } from '../kit/collection/table-styles';
import { inDigits } from '../kit/numbers-and-lists';
import { say } from '../kit/say';
import { PointingIcon } from '../kit/pointing-icon';
import { severityCounts } from './severity-counts';
import type { GroupRow, ReadinessRow } from './finding-rows';

const useStyles = makeStyles({
  group: {
    gridColumn: '1 / -1',
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minWidth: 0,
    paddingInlineStart: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
  },
  groupRow: { backgroundColor: tokens.colorNeutralBackground2 },
  indented: { paddingInlineStart: tokens.spacingHorizontalXXXL },
  chevron: { display: 'inline-flex', flexShrink: 0, cursor: 'pointer' },
  name: { overflow: 'hidden', textOverflow: 'ellipsis' },
  quiet: {
    flexShrink: 0,
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
  },
  counts: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXXS },
});

interface Props {
  readonly row: ReadinessRow;
  readonly index: number;
  /** From the top of the rows, in pixels. */
  readonly start: number;
  readonly columns: readonly Column<Finding>[];
  readonly grouped: boolean;
  readonly active: boolean;
  readonly selected: boolean;
  readonly onFocus: () => void;
  readonly onClick: () => void;
  readonly onToggle: (group: string, open: boolean) => void;
  readonly onOpen: (row: ReadinessRow) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** A finding, or the head of a group of them. */
export function FindingsTableRow(props: Props): ReactElement {
  const { row, index, start, columns, grouped, active, selected } = props;
  const table = useTableStyles();
  const styles = useStyles();
  const levels = grouped
    ? {
        'aria-level': row.kind === 'group' ? 1 : 2,
        'aria-posinset': row.position,
        'aria-setsize': row.setSize,
        ...(row.kind === 'group'
          ? { 'aria-expanded': row.open, 'aria-label': groupWords(row) }
          : {}),
      }
    : {};
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={selected}
      {...levels}
      data-row={index}
      tabIndex={active ? 0 : -1}
      className={mergeClasses(
        table.row,
        row.kind === 'group' && styles.groupRow,
        selected && table.selected,
      )}
      style={{ transform: `translateY(${String(start)}px)` }}
      onFocus={props.onFocus}
      onClick={props.onClick}
      onDoubleClick={() => {
        if (row.kind === 'group') props.onToggle(row.key, !row.open);
        else props.onOpen(row);
      }}
      onKeyDown={props.onKeyDown}
    >
      {row.kind === 'group' ? (
        <div role="gridcell" aria-colspan={columns.length} className={styles.group}>
          <GroupHead row={row} onToggle={props.onToggle} />
        </div>
      ) : (
        columns.map(({ id, cell }, place) => (
          <div
            key={id}
            role="gridcell"
            className={mergeClasses(table.cell, grouped && place === 0 && styles.indented)}
          >
            {cell(row.finding, active)}
          </div>
        ))
      )}
    </div>
  );
}

function GroupHead({
  row,
  onToggle,
}: {
  readonly row: GroupRow;
  readonly onToggle: Props['onToggle'];
}): ReactElement {
  const styles = useStyles();
  const { by, name, findings, open } = row;
  return (
    <>
      <span
        className={styles.chevron}
        // Not a button: the arrow keys and Space do this for the keyboard.
        data-chevron
        onClick={() => {
          onToggle(row.key, !open);
        }}
        onDoubleClick={(event) => {
          event.stopPropagation();
        }}
      >
        {open ? <ChevronDown16Regular /> : <PointingIcon icon={ChevronRight16Regular} />}
      </span>
      <span className={styles.name} title={name}>
        {name}
      </span>
      {by.kind === 'server' && (
        <span className={styles.quiet}>{say(`readiness.subject.${by.subject.kind}`)}</span>
      )}
      <Badge appearance="tint" color="informative">
        {inDigits(findings.length)}
      </Badge>
      {severityCounts(findings).map(({ severity, words }) => (
        <span key={severity} className={mergeClasses(styles.quiet, styles.counts)}>
          <SeverityIcon severity={severity} />
          {words}
        </span>
      ))}
    </>
  );
}

/** What the head of a group shows, in one line for screen readers. */
function groupWords({ by, name, findings }: GroupRow): string {
  const counts = severityCounts(findings).map(({ words }) => words);
  const said = {
    name,
    count: findings.length,
    severities: { items: counts, join: 'commas' },
  } as const;
  return by.kind === 'rule'
    ? say('readiness.group.rule.spoken', said)
    : say('readiness.group.server.spoken', {
        ...said,
        kind: message(`readiness.subject.${by.subject.kind}`),
      });
}
