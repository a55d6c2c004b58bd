import { makeStyles, SearchBox, Select, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import {
  deviceKinds,
  failoverSettingLabels,
  failoverSettings,
  type FailoverSetting,
} from '../../../../shared/model/device';
import type { RecordingServerId } from '../../../../shared/model/ids';
import { countOf, inDigits } from '../../../kit/words';
import type { BoundForm } from '../../../state/drafts/use-node-form';
import { noSelection, selectedOf } from '../../../kit/collection/selection';
import { VirtualTable } from '../../../kit/collection/virtual-table';
import { LiveText } from '../../../kit/visually-hidden';
import { deviceColumns, deviceKindLabels } from './device-columns';
import {
  countSettings,
  deviceRows,
  filterDevices,
  noFilter,
  settingEdits,
  settingOf,
  type DeviceRow,
} from './device-rows';
import { SettingMenu } from './setting-menu';

const useStyles = makeStyles({
  tab: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    gap: tokens.spacingVerticalS,
    minHeight: '320px',
    minWidth: 0,
  },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  search: { width: '220px', minWidth: '120px' },
  words: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  many: { display: 'flex', gap: tokens.spacingHorizontalS, marginLeft: 'auto' },
});

const keyOf = ({ device }: DeviceRow): string => device.id;

/** The Devices tab: how far each device works on the server that took over. */
export function DevicesTab({
  form,
  id,
}: {
  readonly form: BoundForm;
  readonly id: RecordingServerId;
}): ReactElement {
  const styles = useStyles();
  const { site, edits, edit } = form;
  const [filter, setFilter] = useState(noFilter);
  const [selection, setSelection] = useState(noSelection);
  const [said, setSaid] = useState('');
  const rows = useMemo(() => deviceRows(site, id, edits), [site, id, edits]);
  const shown = useMemo(() => filterDevices(rows, filter), [rows, filter]);
  const selected = selectedOf(selection, shown, keyOf);
  const columns = useMemo(
    () =>
      deviceColumns((row, setting) => {
        edit(settingEdits([row], setting));
      }),
    [edit],
  );
  const setMany = (many: readonly DeviceRow[], setting: FailoverSetting): void => {
    edit(settingEdits(many, setting));
    setSaid(
      `${countOf(many.length, 'device')} set to ${failoverSettingLabels[setting]}. Save to keep this.`,
    );
  };
  return (
    <div className={styles.tab}>
      <div className={styles.bar}>
        <SearchBox
          className={styles.search}
          size="small"
          aria-label="Filter devices"
          placeholder="Filter by name or hardware"
          value={filter.text}
          onChange={(_event, { value }) => {
            setFilter({ ...filter, text: value });
          }}
        />
        <Select
          size="small"
          aria-label="Kind"
          value={filter.kind}
          onChange={(_event, { value }) => {
            setFilter({ ...filter, kind: deviceKinds.find((kind) => kind === value) ?? 'all' });
          }}
        >
          <option value="all">All kinds</option>
          {deviceKinds.map((kind) => (
            <option key={kind} value={kind}>
              {deviceKindLabels[kind]}
            </option>
          ))}
        </Select>
        <Select
          size="small"
          aria-label="Setting"
          value={filter.setting}
          onChange={(_event, { value }) => {
            setFilter({ ...filter, setting: settingOf(value) ?? 'all' });
          }}
        >
          <option value="all">All settings</option>
          {failoverSettings.map((setting) => (
            <option key={setting} value={setting}>
              {failoverSettingLabels[setting]}
            </option>
          ))}
        </Select>
        <div className={styles.many}>
          <SettingMenu
            label="Set selected to…"
            disabled={selected.length === 0}
            onSet={(setting) => {
              setMany(selected, setting);
            }}
          />
          <SettingMenu
            label="Set all shown to…"
            disabled={shown.length === 0}
            onSet={(setting) => {
              setMany(shown, setting);
            }}
          />
        </div>
      </div>
      <VirtualTable
        label="Devices"
        columns={columns}
        rows={shown}
        rowKey={keyOf}
        empty={
          rows.length === 0
            ? 'This recording server has no devices.'
            : 'No device is left by this filter.'
        }
        selecting={{ selection, onSelect: setSelection }}
      />
      <div className={styles.words}>{summaryOf(rows, shown, selected.length)}</div>
      <LiveText>{said}</LiveText>
    </div>
  );
}

function summaryOf(
  rows: readonly DeviceRow[],
  shown: readonly DeviceRow[],
  selected: number,
): string {
  const counts = countSettings(rows);
  return [
    shown.length === rows.length
      ? countOf(rows.length, 'device')
      : `${inDigits(shown.length)} of ${countOf(rows.length, 'device')} shown`,
    ...(selected === 0 ? [] : [`${inDigits(selected)} selected`]),
    ...failoverSettings.map(
      (setting) => `${failoverSettingLabels[setting]}: ${inDigits(counts[setting])}`,
    ),
  ].join(' · ');
}
