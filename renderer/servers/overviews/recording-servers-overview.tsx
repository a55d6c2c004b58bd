import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import { coverage } from '../../../shared/failover/coverage';
import { useSite } from '../../state/hooks';
import { inDigits } from '../../kit/numbers-and-lists';
import { say } from '../../kit/say';
import { FilterBar } from '../../kit/filter/filter-bar';
import { FilterChoice } from '../../kit/filter/filter-choice';
import { textFilter } from '../../kit/filter/text-filter';
import { noSelection, selectedOf } from '../../kit/collection/selection';
import { VirtualTable } from '../../kit/collection/virtual-table';
import { recordIcons } from '../../records/record-icons';
import { useGoTo } from '../../state/navigation/go-to';
import { Facts } from './facts';
import { OverviewPage } from '../../kit/overview-page';
import {
  recordingServerColumns,
  recordingServerRows,
  type RecordingServerRow,
} from './recording-server-columns';
import { SetFailoverDialog } from './set-failover-dialog';

const useStyles = makeStyles({
  table: {
    display: 'flex',
    flexDirection: 'column',
    // Takes what height is left, and does not ask for that of all its rows.
    flex: '1 1 300px',
    gap: tokens.spacingVerticalS,
    minHeight: '300px',
    minWidth: 0,
  },
  words: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const protections = {
  uncovered: say('servers.filter.uncovered'),
  none: say('servers.filter.none'),
  failoverGroups: say('servers.filter.failoverGroups'),
  hotStandby: say('servers.filter.hotStandby'),
} as const;
type ProtectionFilter = keyof typeof protections;

const keyOf = ({ recordingServer }: RecordingServerRow): string => recordingServer.id;

/** The page of Recording Servers: each with its protection, and the failover of many set at once. */
export function RecordingServersOverview(): ReactElement {
  const styles = useStyles();
  const site = useSite();
  const goTo = useGoTo();
  const [text, setText] = useState('');
  const [protection, setProtection] = useState<ProtectionFilter | null>(null);
  const [selection, setSelection] = useState(noSelection);
  const [setting, setSetting] = useState(false);
  const rows = useMemo(() => recordingServerRows(site, coverage(site).recordingServers), [site]);
  const shown = useMemo(() => filterRows(rows, text, protection), [rows, text, protection]);
  const selected = selectedOf(selection, shown, keyOf);
  const uncovered = rows.filter(({ first }) => first === null).length;
  const countOfMode = (mode: RecordingServerRow['protection']): string =>
    inDigits(rows.filter(({ protection }) => protection === mode).length);
  return (
    <OverviewPage
      icon={recordIcons.recordingServers}
      name={say('servers.overview.recordingServers')}
      state={say('count.recordingServers', { count: rows.length })}
    >
      <Facts
        facts={[
          {
            label: say('servers.fact.uncovered'),
            value: inDigits(uncovered),
            warn: uncovered > 0,
          },
          { label: say('servers.fact.failoverGroups'), value: countOfMode('failoverGroups') },
          { label: say('servers.fact.hotStandby'), value: countOfMode('hotStandby') },
          { label: say('servers.fact.noFailover'), value: countOfMode('none') },
        ]}
      />
      <div className={styles.table}>
        <FilterBar
          search={{
            label: say('servers.filter.label'),
            placeholder: say('servers.filter.placeholder'),
            value: text,
            onChange: setText,
          }}
          left={say('count.recordingServersLeft', { left: shown.length, all: rows.length })}
          filtering={text.trim() !== '' || protection !== null}
          onClear={() => {
            setText('');
            setProtection(null);
          }}
          actions={
            <>
              <span className={styles.words} role="status">
                {selected.length === 0 ? '' : say('servers.selected', { count: selected.length })}
              </span>
              <Button
                size="small"
                disabledFocusable={selected.length === 0}
                onClick={() => {
                  setSetting(true);
                }}
              >
                {say('servers.setFailover')}
              </Button>
            </>
          }
        >
          <FilterChoice
            label={say('servers.filter.protection')}
            all={say('servers.filter.anyProtection')}
            choices={protections}
            value={protection}
            onChange={setProtection}
          />
        </FilterBar>
        <VirtualTable
          label={say('servers.table.recordingServers')}
          columns={recordingServerColumns}
          rows={shown}
          rowKey={keyOf}
          initialSorting={{ column: 'name', direction: 'ascending' }}
          empty={
            rows.length === 0
              ? say('servers.table.recordingServers.empty')
              : say('servers.table.recordingServers.nothingLeft')
          }
          selecting={{ selection, onSelect: setSelection }}
          onOpen={({ recordingServer: { id } }) => {
            goTo({ node: { kind: 'recordingServer', id } });
          }}
        />
      </div>
      {setting && (
        <SetFailoverDialog
          servers={selected.map(({ recordingServer }) => recordingServer)}
          onClose={() => {
            setSetting(false);
          }}
        />
      )}
    </OverviewPage>
  );
}

function filterRows(
  rows: readonly RecordingServerRow[],
  text: string,
  wanted: ProtectionFilter | null,
): readonly RecordingServerRow[] {
  const matches = textFilter(text);
  return rows.filter(
    ({ recordingServer, protection, first }) =>
      (wanted === null || (wanted === 'uncovered' ? first === null : protection === wanted)) &&
      matches(recordingServer.name),
  );
}
