import { makeStyles, SearchBox, Select, tokens } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import type { TableArrangement } from '../../shared/ipc/settings';
import { severities } from '../../shared/readiness/finding';
import { protectionLabels } from '../../shared/reports/report-tables';
import type { Failover } from '../../shared/model/failover';
import type { Analysis } from '../state/analysis/analysis';
import { severityLabels } from '../records/severity-mark';
import { useAppDispatch } from '../state/hooks';
import { useTableArrangement } from '../state/use-table-arrangement';
import { inDigits } from '../kit/words';
import { ColumnsMenu } from '../kit/collection/columns-menu';
import { VirtualTable } from '../kit/collection/virtual-table';
import { coverageColumns } from './coverage-columns';
import { filterRows, noFilter, type CoverageFilter } from './coverage-filter';
import { coverageRows, type CoverageRow } from './coverage-rows';
import { openFailoverTab } from '../records/open-failover-tab';

const useStyles = makeStyles({
  table: {
    display: 'flex',
    flexDirection: 'column',
    flex: '1 1 220px',
    gap: tokens.spacingVerticalS,
    minHeight: '220px',
    minWidth: 0,
  },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    flexShrink: 0,
  },
  search: { width: '240px', minWidth: '120px' },
  count: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const keyOf = ({ recordingServer }: CoverageRow): string => recordingServer.id;

/** The weakest first. */
const usual: TableArrangement = {
  hiddenColumns: [],
  sorting: { column: 'tolerance', direction: 'ascending' },
};

const modes: readonly Failover['mode'][] = ['none', 'failoverGroups', 'hotStandby'];

/** Every recording server with who would take over from it; Enter opens its Failover tab. */
export function CoverageTable({
  analysis,
  filter,
  onFilter,
}: {
  readonly analysis: Analysis;
  readonly filter: CoverageFilter;
  readonly onFilter: (filter: CoverageFilter) => void;
}): ReactElement {
  const styles = useStyles();
  const dispatch = useAppDispatch();
  const { arrangement, arrange } = useTableArrangement('coverage', usual);
  const { hiddenColumns, sorting } = arrangement;
  const columns = useMemo(
    () => coverageColumns.filter(({ id }) => !hiddenColumns.includes(id)),
    [hiddenColumns],
  );
  const rows = useMemo(() => coverageRows(analysis), [analysis]);
  const shown = useMemo(() => filterRows(rows, filter), [rows, filter]);
  return (
    <div className={styles.table}>
      <div className={styles.bar}>
        <SearchBox
          className={styles.search}
          size="small"
          aria-label="Filter recording servers"
          placeholder="Filter by name or candidate"
          value={filter.text}
          onChange={(_event, { value }) => {
            onFilter({ ...filter, text: value });
          }}
        />
        <Select
          size="small"
          aria-label="Protection"
          value={filter.protection ?? ''}
          onChange={(_event, { value }) => {
            onFilter({ ...filter, protection: modes.find((mode) => mode === value) ?? null });
          }}
        >
          <option value="">All kinds of protection</option>
          {modes.map((mode) => (
            <option key={mode} value={mode}>
              {protectionLabels[mode]}
            </option>
          ))}
        </Select>
        <Select
          size="small"
          aria-label="Worst finding"
          value={filter.worst ?? ''}
          onChange={(_event, { value }) => {
            const worst = [...severities, 'none' as const].find((choice) => choice === value);
            onFilter({ ...filter, worst: worst ?? null });
          }}
        >
          <option value="">Whatever was found</option>
          {severities.map((severity) => (
            <option key={severity} value={severity}>
              {severityLabels[severity]}
            </option>
          ))}
          <option value="none">No finding</option>
        </Select>
        <ColumnsMenu
          columns={coverageColumns}
          hidden={hiddenColumns}
          onHide={(hidden) => {
            arrange({ hiddenColumns: hidden });
          }}
        />
        <span className={styles.count} role="status">
          {filter === noFilter || shown.length === rows.length
            ? ''
            : `${inDigits(shown.length)} of ${inDigits(rows.length)}`}
        </span>
      </div>
      <VirtualTable
        label="Coverage"
        columns={columns}
        rows={shown}
        rowKey={keyOf}
        sorting={{
          sorting,
          onSort: (next) => {
            arrange({ sorting: next });
          },
        }}
        empty={
          rows.length === 0
            ? 'There are no recording servers yet.'
            : 'No recording server is left by this filter.'
        }
        onOpen={({ recordingServer: { id } }) => {
          dispatch(openFailoverTab(id));
        }}
      />
    </div>
  );
}
