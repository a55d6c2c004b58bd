import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import {
  failoverSettingLabels,
  failoverSettings,
  type DeviceKind,
  type FailoverSetting,
} from '../../../../shared/model/device';
import type { Column } from '../../../kit/collection/column';
import { deviceIcons } from '../../../records/record-icons';
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

/** The words on screen for each kind of device. */
export const deviceKindLabels: Readonly<Record<DeviceKind, string>> = {
  camera: 'Camera',
  microphone: 'Microphone',
  speaker: 'Speaker',
  metadata: 'Metadata',
};

/** The columns of the Devices tab; `onSet` sets the failover support of one device, unless `locked`. */
export function deviceColumns(
  onSet: (row: DeviceRow, setting: FailoverSetting) => void,
  locked: boolean,
): readonly Column<DeviceRow>[] {
  return [
    {
      id: 'kind',
      header: 'Kind',
      minWidth: 116,
      grow: 0,
      cell: ({ device }) => <Kind kind={device.kind} />,
      sortBy: ({ device }) => deviceKindLabels[device.kind],
    },
    {
      id: 'name',
      header: 'Name',
      minWidth: 140,
      grow: 2,
      cell: ({ device }) => <span title={device.name}>{device.name}</span>,
      sortBy: ({ device }) => device.name,
    },
    {
      id: 'hardware',
      header: 'Hardware',
      minWidth: 110,
      grow: 1,
      cell: ({ hardware }) => <span title={hardware}>{hardware}</span>,
      sortBy: ({ hardware }) => hardware,
    },
    {
      id: 'enabled',
      header: 'Enabled',
      minWidth: 80,
      grow: 0,
      cell: ({ device }) => (device.enabled ? 'Yes' : 'No'),
      sortBy: ({ device }) => (device.enabled ? 0 : 1),
    },
    {
      id: 'setting',
      header: 'Failover support',
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
      aria-label={`Failover support of ${row.device.name}${row.changed ? ', unsaved' : ''}`}
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
