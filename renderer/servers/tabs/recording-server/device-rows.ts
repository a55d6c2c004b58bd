import {
  failoverSettings,
  type Device,
  type DeviceKind,
  type FailoverSetting,
} from '../../../../shared/model/device';
import type { RecordingServerId } from '../../../../shared/model/ids';
import { devicesOf, type Site } from '../../../../shared/model/site';
import { textFilter } from '../../../kit/filter/text-filter';
import { deviceField } from '../../../state/drafts/forms/recording-server-form';
import type { Edits } from '../../../state/drafts/node-form';

/** A device with the setting as it stands on screen. */
export interface DeviceRow {
  readonly device: Device;
  readonly hardware: string;
  readonly setting: FailoverSetting;
  /** The setting differs from what is saved. */
  readonly changed: boolean;
}

/** What the list of devices is narrowed down to; empty and null let everything through. */
export interface DeviceFilter {
  readonly text: string;
  readonly kind: DeviceKind | null;
  readonly setting: FailoverSetting | null;
}

export const noFilter: DeviceFilter = { text: '', kind: null, setting: null };

/** Whether a filter asks for anything. */
export function isFiltering({ text, kind, setting }: DeviceFilter): boolean {
  return text.trim() !== '' || kind !== null || setting !== null;
}

/** The devices of a recording server, with the draft applied. */
export function deviceRows(
  site: Site,
  server: RecordingServerId,
  edits: Edits,
): readonly DeviceRow[] {
  const hardware = new Map(
    site.recordingServers[server]?.hardware.map(({ id, name }) => [id, name] as const),
  );
  return devicesOf(site, server).map((device) => {
    const drafted = settingOf(edits[deviceField(device.id)]);
    return {
      device,
      hardware: device.hardware === null ? '' : (hardware.get(device.hardware) ?? ''),
      setting: drafted ?? device.failoverSetting,
      changed: drafted !== null,
    };
  });
}

/**
 * The rows that a filter leaves. A row whose setting was just changed stays with its old setting
 * too, else it would vanish from under the hand.
 */
export function filterDevices(
  rows: readonly DeviceRow[],
  { text, kind, setting }: DeviceFilter,
): readonly DeviceRow[] {
  const matches = textFilter(text);
  return rows.filter(
    (row) =>
      (kind === null || row.device.kind === kind) &&
      (setting === null || row.setting === setting || row.device.failoverSetting === setting) &&
      matches(`${row.device.name}\n${row.hardware}`),
  );
}

/** How many rows have each setting. */
export function countSettings(
  rows: readonly DeviceRow[],
): Readonly<Record<FailoverSetting, number>> {
  const counts = { FullSupport: 0, LiveOnly: 0, Disabled: 0 };
  for (const { setting } of rows) counts[setting] += 1;
  return counts;
}

/** The edits that give rows a setting. */
export function settingEdits(rows: readonly DeviceRow[], setting: FailoverSetting): Edits {
  return Object.fromEntries(rows.map(({ device }) => [deviceField(device.id), setting]));
}

/** Reads a failover setting; null for any other text. */
export function settingOf(text: string | undefined): FailoverSetting | null {
  return failoverSettings.find((setting) => setting === text) ?? null;
}
