import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import {
  failoverSettings,
  type DeviceKind,
  type FailoverSetting,
} from '../../../../shared/model/device';
import type { Column } from '../../../kit/collection/column';
import { say } from '../../../kit/say';
import { fieldLabel } from '../../../records/field-label';
import { deviceIcons } from '../../../records/record-icons';
import { deviceKindLabels, failoverSettingLabels } from './device-words';
import { settingOf, type DeviceRow } from './device-rows';

const useStyles = makeStyles({
  kind: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  icon: { flexShrink: 0 },
  select: {
    width: '100%',
    maxWidth: '140px',
    height: '26px',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    colorScheme: 'inherit',
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    },
  },
  changed: { fontWeight: tokens.fontWeightSemibold, fontStyle: 'italic' },
});

/** The columns of the Devices tab; `onSet` sets the failover support of one device, unless `locked`. */
export function deviceColumns(
  onSet: (row: DeviceRow, setting: FailoverSetting) => void,
  locked: boolean,
): readonly Column<DeviceRow>[] {
  return [
    {
      id: 'kind',
      header: say('servers.devices.kind'),
      minWidth: 116,
      grow: 0,
      cell: ({ device }) => <Kind kind={device.kind} />,
      sortBy: ({ device }) => deviceKindLabels[device.kind],
    },
    {
      id: 'name',
      header: say('servers.devices.name'),
      minWidth: 140,
      grow: 2,
      cell: ({ device }) => <span title={device.name}>{device.name}</span>,
      sortBy: ({ device }) => device.name,
    },
    {
      id: 'hardware',
      header: say('servers.devices.hardware'),
      minWidth: 110,
      grow: 1,
      cell: ({ hardware }) => <span title={hardware}>{hardware}</span>,
      sortBy: ({ hardware }) => hardware,
    },
    {
      id: 'enabled',
      header: say('servers.devices.enabled'),
      minWidth: 96,
      grow: 0,
      cell: ({ device }) =>
        say(device.enabled ? 'servers.devices.enabled.yes' : 'servers.devices.enabled.no'),
      sortBy: ({ device }) => (device.enabled ? 0 : 1),
    },
    {
      id: 'setting',
      header: fieldLabel('device.failoverSetting'),
      minWidth: 152,
      grow: 0,
      cell: (row, active) => (
        <SettingSelect row={row} active={active} locked={locked} onSet={onSet} />
      ),
      sortBy: ({ setting }) => failoverSettings.indexOf(setting),
    },
  ];
}

function Kind({ kind }: { readonly kind: DeviceKind }): ReactElement {
  const styles = useStyles();
  const Icon = deviceIcons[kind];
  return (
    <span className={styles.kind}>
      <Icon className={styles.icon} fontSize={16} aria-hidden />
      {deviceKindLabels[kind]}
    </span>
  );
}

/** A native select: hundreds of them come and go while a table scrolls, and it needs no styling to be reached by keyboard. */
function SettingSelect({
  row,
  active,
  locked,
  onSet,
}: {
  readonly row: DeviceRow;
  readonly active: boolean;
  readonly locked: boolean;
  readonly onSet: (row: DeviceRow, setting: FailoverSetting) => void;
}): ReactElement {
  const styles = useStyles();
  return (
    <select
      className={mergeClasses(styles.select, row.changed && styles.changed)}
      aria-label={say(
        row.changed ? 'servers.devices.settingOfUnsaved' : 'servers.devices.settingOf',
        { name: row.device.name },
      )}
      tabIndex={active ? 0 : -1}
      disabled={locked}
      value={row.setting}
      onChange={(event) => {
        const setting = settingOf(event.target.value);
        if (setting !== null) onSet(row, setting);
      }}
    >
      {failoverSettings.map((setting) => (
        <option key={setting} value={setting}>
          {failoverSettingLabels[setting]}
        </option>
      ))}
    </select>
  );
}
