import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import type { TableArrangement } from '../../shared/ipc/settings';
import { protectionLabels } from '../../shared/reports/report-tables';
import type { Analysis } from '../state/analysis/analysis';
import { severityLabels } from '../records/severity-mark';
import { useAppDispatch } from '../state/hooks';
import { useTableArrangement } from '../state/use-table-arrangement';
import { say, textOf } from '../kit/say';
import { FilterBar } from '../kit/filter/filter-bar';
import { FilterChoice } from '../kit/filter/filter-choice';
import { ColumnsMenu } from '../kit/collection/columns-menu';
import { VirtualTable } from '../kit/collection/virtual-table';
import { coverageColumns } from './coverage-columns';
import { filterRows, isFiltering, noFilter, type CoverageFilter } from './coverage-filter';
import { coverageRows, type CoverageRow } from './coverage-rows';
import { goTo } from '../state/navigation/go-to';

const protections = {
  none: textOf(protectionLabels.none),
  failoverGroups: textOf(protectionLabels.failoverGroups),
  hotStandby: textOf(protectionLabels.hotStandby),
};

const useStyles = makeStyles({
  table: {
    display: 'flex',
    flexDirection: 'column',
    flex: '1 1 220px',
    gap: tokens.spacingVerticalS,
    minHeight: '220px',
    minWidth: 0,
  },
});

const keyOf = ({ recordingServer }: CoverageRow): string => recordingServer.id;

/** The weakest first. */
const usual: TableArrangement = {
  hiddenColumns: [],
  sorting: { column: 'tolerance', direction: 'ascending' },
};

const worstFindings = { ...severityLabels, none: say('coverage.filter.noFinding') } as const;

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
      <FilterBar
        search={{
          label: say('coverage.filter.label'),
          placeholder: say('coverage.filter.placeholder'),
          value: filter.text,
          onChange: (text) => {
            onFilter({ ...filter, text });
          },
        }}
        left={say('count.recordingServersLeft', { left: shown.length, all: rows.length })}
        filtering={isFiltering(filter)}
        onClear={() => {
          onFilter(noFilter);
        }}
        actions={
          <ColumnsMenu
            columns={coverageColumns}
            hidden={hiddenColumns}
            onHide={(hidden) => {
              arrange({ hiddenColumns: hidden });
            }}
          />
        }
      >
        <FilterChoice
          label={say('coverage.filter.protection')}
          all={say('coverage.filter.anyProtection')}
          choices={protections}
          value={filter.protection}
          onChange={(protection) => {
            onFilter({ ...filter, protection });
          }}
        />
        <FilterChoice
          label={say('coverage.filter.worst')}
          all={say('coverage.filter.anyFinding')}
          choices={worstFindings}
          value={filter.worst}
          onChange={(worst) => {
            onFilter({ ...filter, worst });
          }}
        />
      </FilterBar>
      <VirtualTable
        label={say('coverage.table.label')}
        columns={columns}
        rows={shown}
        rowKey={keyOf}
        sorting={{
          sorting,
          onSort: (next) => {
            arrange({ sorting: next });
          },
        }}
        empty={rows.length === 0 ? say('coverage.table.empty') : say('coverage.table.nothingLeft')}
        onOpen={({ recordingServer: { id } }) => {
          dispatch(goTo({ node: { kind: 'recordingServer', id }, tab: 'failover' }));
        }}
      />
    </div>
  );
}
