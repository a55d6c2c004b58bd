import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { ClipboardTaskListLtr24Regular } from '@fluentui/react-icons';
import { useMemo, useRef, useState, type ReactElement } from 'react';
import type { EditCommand } from '../../shared/commands/command';
import type { Finding } from '../../shared/readiness/finding';
import type { RuleCode } from '../../shared/readiness/rule-code';
import { isIgnored } from '../../shared/readiness/readiness';
import { isEmptySite, type Site } from '../../shared/model/site';
import type { Analysis } from '../state/analysis/analysis';
import { SeverityIcon } from '../records/severity-mark';
import { useAnalysis } from '../state/analysis/use-analysis';
import { useAppDispatch, useAppSelector, usePreferences, useSite } from '../state/hooks';
import { useCarryOut } from '../state/use-carry-out';
import { useWindowWidth } from '../kit/use-window-width';
import { OverviewPage } from '../kit/overview-page';
import { nextSorting } from '../kit/collection/column';
import { say } from '../kit/say';
import { findingColumns } from './finding-columns';
import { FindingDetails, GroupDetails, NoDetails, type FindingActions } from './finding-details';
import type { ReadinessRow } from './finding-rows';
import { FindingsFilter } from './findings-filter';
import { FindingsTable, type FindingsTableHandle } from './findings-table';
import { jointFix } from './fixes';
import { IgnoreDialog } from './ignore-dialog';
import { openFinding, openSubject } from './open-finding';
import { groupsClosed, groupsOpened, rowSelected, sortingChanged } from '../state/readiness-slice';
import { severityCounts } from './severity-counts';
import { TargetsFields } from './targets-fields';
import { useNextRow } from './use-next-row';
import { useReadinessRows } from './use-readiness-rows';

/** From this width of the window on, the table has room for the name of the rule. */
const WIDE = 1200;

const useStyles = makeStyles({
  waiting: { margin: 'auto' },
  panes: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(260px, 320px)',
    gridTemplateRows: 'minmax(0, 1fr)',
    gap: tokens.spacingHorizontalM,
    flex: '1 1 320px',
    minHeight: '300px',
    minWidth: 0,
    // The details have a place of their own, so that no row moves when one is selected.
    '@media (max-width: 860px)': {
      gridTemplateColumns: 'minmax(0, 1fr)',
      gridTemplateRows: 'minmax(240px, 1fr) minmax(200px, auto)',
      flexShrink: 0,
    },
  },
  table: {
    display: 'flex',
    flexDirection: 'column',
    flex: '1 1 360px',
    gap: tokens.spacingVerticalS,
    minHeight: '340px',
    minWidth: 0,
  },
  counts: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `0 ${tokens.spacingHorizontalM}`,
  },
  count: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  pane: { display: 'flex', flexDirection: 'column', minHeight: 0, minWidth: 0 },
});

/** The findings of readiness: what would leave footage missing, and what to do about it. */
export function ReadinessView(): ReactElement {
  const styles = useStyles();
  const { analysis, outdated } = useAnalysis();
  return analysis === null ? (
    <Spinner className={styles.waiting} label={say('readiness.loading')} />
  ) : (
    <Findings analysis={analysis} outdated={outdated} />
  );
}

function Findings({
  analysis: { findings },
  outdated,
}: {
  readonly analysis: Analysis;
  readonly outdated: boolean;
}): ReactElement {
  const styles = useStyles();
  const site = useSite();
  const dispatch = useAppDispatch();
  const carryOut = useCarryOut();
  const wide = useWindowWidth() >= WIDE;
  const table = useRef<FindingsTableHandle>(null);
  const search = useRef<HTMLInputElement>(null);
  const { withIgnored, sorting, selected } = useAppSelector((state) => state.readiness);
  const { findingsGroupedBy } = usePreferences();
  const [ignoring, setIgnoring] = useState<Finding | null>(null);
  const [fixing, setFixing] = useState(false);

  const columns = useMemo(
    () => findingColumns({ wide, withIgnored, grouping: findingsGroupedBy, site }),
    [wide, withIgnored, findingsGroupedBy, site],
  );
  const { shown, rows, groups, grouped } = useReadinessRows(site, findings, columns);
  const open = useMemo(
    () => findings.filter((finding) => !isIgnored(site, finding)),
    [site, findings],
  );
  const row = rows.find(({ key }) => key === selected);
  const expectLeave = useNextRow(rows, selected, (next, focus) => {
    dispatch(rowSelected(next));
    if (!focus) return;
    if (next === null) search.current?.focus();
    else table.current?.focus(next);
  });

  const fix = async (commands: readonly EditCommand[]): Promise<void> => {
    setFixing(true);
    const done = await carryOut(commands);
    setFixing(false);
    if (done) expectLeave();
  };
  const actions: FindingActions = {
    busy: fixing || outdated,
    onFix: (commands) => void fix(commands),
    onIgnore: () => {
      setIgnoring(row?.kind === 'finding' ? row.finding : null);
    },
    onHeed: () => {
      if (row?.kind === 'finding') {
        void carryOut([{ type: 'finding.heed', id: row.finding.id }]);
      }
    },
  };
  const joint = useMemo(() => {
    const code = row === undefined ? null : codeOf(row);
    return code === null ? null : jointFix(site, shown, code);
  }, [site, shown, row]);

  return (
    <OverviewPage
      icon={ClipboardTaskListLtr24Regular}
      name={say('readiness.name')}
      state={<Counts open={open} ignored={findings.length - open.length} />}
    >
      <TargetsFields />
      <div className={styles.table}>
        <FindingsFilter
          groups={groups}
          shown={shown.length}
          total={withIgnored ? findings.length : open.length}
          searchRef={search}
        />
        <div className={styles.panes}>
          <div className={styles.pane}>
            <FindingsTable
              ref={table}
              columns={columns}
              rows={rows}
              grouped={grouped}
              sorting={sorting}
              onSort={(column) => {
                dispatch(sortingChanged(nextSorting(sorting, column)));
              }}
              selected={selected}
              onSelect={(key) => {
                if (key !== selected) dispatch(rowSelected(key));
              }}
              onToggle={(key, opened) => {
                dispatch(opened ? groupsOpened([key]) : groupsClosed([key]));
              }}
              onOpen={(opened) => {
                if (opened.kind === 'finding') dispatch(openFinding(opened.finding));
                else if (opened.by.kind === 'server') dispatch(openSubject(opened.by.subject));
                else dispatch((opened.open ? groupsClosed : groupsOpened)([opened.key]));
              }}
              empty={emptyWords(site, findings, open)}
            />
          </div>
          {row?.kind === 'finding' && (
            <FindingDetails key={row.key} finding={row.finding} joint={joint} actions={actions} />
          )}
          {row?.kind === 'group' && (
            <GroupDetails key={row.key} group={row} joint={joint} actions={actions} />
          )}
          {row === undefined && <NoDetails />}
        </div>
      </div>
      {ignoring !== null && (
        <IgnoreDialog
          finding={ignoring}
          onClose={(ignored) => {
            setIgnoring(null);
            if (ignored && !withIgnored) expectLeave();
          }}
        />
      )}
    </OverviewPage>
  );
}

/** How many findings there are, by severity. */
function Counts({
  open,
  ignored,
}: {
  readonly open: readonly Finding[];
  readonly ignored: number;
}): ReactElement {
  const styles = useStyles();
  return (
    <span className={styles.counts}>
      {say('count.findings', { count: open.length })}
      {severityCounts(open).map(({ severity, words }) => (
        <span key={severity} className={styles.count}>
          <SeverityIcon severity={severity} />
          {words}
        </span>
      ))}
      {ignored > 0 && <span>{say('readiness.ignored', { count: ignored })}</span>}
    </span>
  );
}

function codeOf(row: ReadinessRow): RuleCode | null {
  if (row.kind === 'finding') return row.finding.code;
  return row.by.kind === 'rule' ? row.by.code : null;
}

function emptyWords(site: Site, all: readonly Finding[], open: readonly Finding[]): string {
  if (isEmptySite(site)) return say('readiness.table.emptySite');
  if (all.length === 0) return say('readiness.table.nothingFound');
  return say(open.length === 0 ? 'readiness.table.allIgnored' : 'readiness.table.nothingLeft');
}
