import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import { message } from '../../../../shared/messages/message';
import type { FailoverSetting } from '../../../../shared/model/device';
import type { RecordingServerId } from '../../../../shared/model/ids';
import { say } from '../../../kit/say';
import type { RecordingServerDraft } from '../../../state/drafts/forms/recording-server-form';
import type { BoundForm } from '../../../state/drafts/use-node-form';
import { FilterBar } from '../../../kit/filter/filter-bar';
import { FilterChoice } from '../../../kit/filter/filter-choice';
import { noSelection, selectedOf } from '../../../kit/collection/selection';
import { VirtualTable } from '../../../kit/collection/virtual-table';
import { LiveText } from '../../../kit/visually-hidden';
import { deviceColumns } from './device-columns';
import {
  countSettings,
  deviceRows,
  filterDevices,
  isFiltering,
  noFilter,
  settingsOf,
  type DeviceRow,
  type DeviceSettings,
} from './device-rows';
import { deviceKindLabels, failoverSettingLabels } from './device-words';
import { LockedBar } from './locked-bar';
import { SettingMenu } from './setting-menu';
import { useTakeOverOf } from '../../../state/use-site-status';

const useStyles = makeStyles({
  tab: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    gap: tokens.spacingVerticalS,
    minHeight: '320px',
    minWidth: 0,
  },
  words: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const noSettings: DeviceSettings = {};

const keyOf = ({ device }: DeviceRow): string => device.id;

/** The Devices tab: how far each device works on the server that took over. */
export function DevicesTab({
  form,
  id,
}: {
  readonly form: BoundForm<RecordingServerDraft>;
  readonly id: RecordingServerId;
}): ReactElement {
  const styles = useStyles();
  const { site, edit } = form;
  const drafted = form.edits.failoverSettings ?? noSettings;
  const [filter, setFilter] = useState(noFilter);
  const [selection, setSelection] = useState(noSelection);
  const [said, setSaid] = useState('');
  const rows = useMemo(() => deviceRows(site, id, drafted), [site, id, drafted]);
  const shown = useMemo(() => filterDevices(rows, filter), [rows, filter]);
  const selected = selectedOf(selection, shown, keyOf);
  const takeOver = useTakeOverOf(id);
  const locked = takeOver !== null;
  const columns = useMemo(
    () =>
      deviceColumns((row, setting) => {
        edit({ failoverSettings: settingsOf([row], setting) });
      }, locked),
    [edit, locked],
  );
  const setMany = (many: readonly DeviceRow[], setting: FailoverSetting): void => {
    edit({ failoverSettings: settingsOf(many, setting) });
    setSaid(
      say('servers.devices.set', {
        count: many.length,
        setting: message(`device.setting.${setting}`),
      }),
    );
  };
  return (
    <div className={styles.tab}>
      <LockedBar lock="devices" takeOver={takeOver} />
      <FilterBar
        search={{
          label: say('servers.devices.filter'),
          placeholder: say('servers.devices.filter.placeholder'),
          value: filter.text,
          onChange: (text) => {
            setFilter({ ...filter, text });
          },
        }}
        left={say('count.devicesLeft', { left: shown.length, all: rows.length })}
        filtering={isFiltering(filter)}
        onClear={() => {
          setFilter(noFilter);
        }}
        actions={
          <>
            <SettingMenu
              label={say('servers.devices.setSelected')}
              disabled={locked || selected.length === 0}
              onSet={(setting) => {
                setMany(selected, setting);
              }}
            />
            <SettingMenu
              label={say('servers.devices.setAllShown')}
              disabled={locked || shown.length === 0}
              onSet={(setting) => {
                setMany(shown, setting);
              }}
            />
          </>
        }
      >
        <FilterChoice
          label={say('servers.devices.kind')}
          all={say('servers.devices.allKinds')}
          choices={deviceKindLabels}
          value={filter.kind}
          onChange={(kind) => {
            setFilter({ ...filter, kind });
          }}
        />
        <FilterChoice
          label={say('servers.devices.setting')}
          all={say('servers.devices.allSettings')}
          choices={failoverSettingLabels}
          value={filter.setting}
          onChange={(setting) => {
            setFilter({ ...filter, setting });
          }}
        />
      </FilterBar>
      <VirtualTable
        label={say('servers.devices.label')}
        columns={columns}
        rows={shown}
        rowKey={keyOf}
        empty={rows.length === 0 ? say('servers.devices.none') : say('servers.devices.noneLeft')}
        selecting={{ selection, onSelect: setSelection }}
      />
      <div className={styles.words}>{summaryOf(rows, selected.length)}</div>
      <LiveText>{said}</LiveText>
    </div>
  );
}

function summaryOf(rows: readonly DeviceRow[], selected: number): string {
  const { FullSupport: fullSupport, LiveOnly: liveOnly, Disabled: none } = countSettings(rows);
  return say('servers.devices.summary', {
    count: rows.length,
    selected,
    fullSupport,
    liveOnly,
    none,
  });
}
