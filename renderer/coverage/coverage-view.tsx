import {
  Button,
  makeStyles,
  SearchBox,
  Select,
  Spinner,
  Text,
  tokens,
} from '@fluentui/react-components';
import { ShieldCheckmark24Regular } from '@fluentui/react-icons';
import { useMemo, useState, type ReactElement } from 'react';
import { headline } from '../../shared/reports/headline';
import { protectionLabels } from '../../shared/reports/report-tables';
import type { Analysis } from '../analysis/analysis';
import { useAnalysis } from '../analysis/use-analysis';
import { useAppDispatch } from '../app/hooks';
import { settingsChanged } from '../app/ui-slice';
import { countOf } from '../app/words';
import { OverviewPage } from '../servers/overviews/overview-page';
import { useSelectNode } from '../servers/selection';
import { failuresOf } from '../what-if/failures-of';
import { scenarioLoaded } from '../what-if/what-if-slice';
import { VirtualTable } from '../ui/collection/virtual-table';
import { coverageColumns } from './coverage-columns';
import { coverageRows, type CoverageRow } from './coverage-rows';
import { GroupCoverage } from './group-coverage';

const useStyles = makeStyles({
  answer: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalL,
    borderLeft: `4px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    flexShrink: 0,
  },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  table: {
    display: 'flex',
    flexDirection: 'column',
    flex: '1 1 300px',
    gap: tokens.spacingVerticalS,
    minHeight: '300px',
    minWidth: 0,
  },
  bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  search: { width: '260px', minWidth: '120px' },
});

const keyOf = ({ recordingServer }: CoverageRow): string => recordingServer.id;

/** Who would take over from each recording server, and how many failures the site survives. */
export function CoverageView(): ReactElement {
  const { analysis } = useAnalysis();
  return analysis === null ? <Spinner label="Looking at the site" /> : <Covered {...analysis} />;
}

function Covered(analysis: Analysis): ReactElement {
  const styles = useStyles();
  const select = useSelectNode();
  const [text, setText] = useState('');
  const [protection, setProtection] = useState('');
  const rows = useMemo(() => coverageRows(analysis), [analysis]);
  const shown = useMemo(() => filterRows(rows, text, protection), [rows, text, protection]);
  const dispatch = useAppDispatch();
  const { worstCase } = analysis.tolerated.site;
  const { answer, limit } = headline(analysis.site, analysis.tolerated.site);
  return (
    <OverviewPage
      icon={ShieldCheckmark24Regular}
      name="Coverage"
      state={countOf(rows.length, 'recording server')}
    >
      <section className={styles.answer} aria-label="What the site survives">
        <Text size={400} weight="semibold">
          {answer}
        </Text>
        {limit !== null && <Text>{limit}</Text>}
        {worstCase !== null && (
          <div>
            <Button
              size="small"
              onClick={() => {
                dispatch(scenarioLoaded({ scenario: null, events: failuresOf(worstCase) }));
                dispatch(settingsChanged({ view: 'whatIf' }));
              }}
            >
              Play this in What-if
            </Button>
          </div>
        )}
        <span className={styles.quiet}>
          Simulated from the configuration; timing and tie-breaks are assumptions.
        </span>
      </section>
      <GroupCoverage groups={analysis.coverage.failoverGroups} />
      <div className={styles.table}>
        <div className={styles.bar}>
          <SearchBox
            className={styles.search}
            size="small"
            aria-label="Filter recording servers"
            placeholder="Filter by name or candidate"
            value={text}
            onChange={(_event, { value }) => {
              setText(value);
            }}
          />
          <Select
            size="small"
            aria-label="Protection"
            value={protection}
            onChange={(_event, { value }) => {
              setProtection(value);
            }}
          >
            <option value="">All kinds of protection</option>
            {Object.entries(protectionLabels).map(([mode, label]) => (
              <option key={mode} value={mode}>
                {label}
              </option>
            ))}
          </Select>
        </div>
        <VirtualTable
          label="Coverage"
          columns={coverageColumns}
          rows={shown}
          rowKey={keyOf}
          initialSorting={{ column: 'tolerance', direction: 'ascending' }}
          empty={
            rows.length === 0
              ? 'There are no recording servers yet.'
              : 'No recording server is left by this filter.'
          }
          onOpen={({ recordingServer: { id } }) => {
            select({ kind: 'recordingServer', id });
          }}
        />
      </div>
    </OverviewPage>
  );
}

function filterRows(
  rows: readonly CoverageRow[],
  text: string,
  protection: string,
): readonly CoverageRow[] {
  const wanted = text.trim().toLocaleLowerCase('en');
  return rows.filter(
    (row) =>
      (protection === '' || row.protection === protection) &&
      [
        row.recordingServer.name,
        ...row.candidates.map(({ failoverRecorder }) => failoverRecorder.name),
      ]
        .join(' ')
        .toLocaleLowerCase('en')
        .includes(wanted),
  );
}
