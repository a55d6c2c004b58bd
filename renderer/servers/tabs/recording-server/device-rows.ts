import {
  failoverSettings,
  type Device,
  type DeviceKind,
  type FailoverSetting,
} from '../../../../shared/model/device';
import { keyed } from '../../../../shared/change/records-diff';
import type { DeviceId, RecordingServerId } from '../../../../shared/model/ids';
import { devicesOf, type ById, type Site } from '../../../../shared/model/site';
import { textFilter } from '../../../kit/filter/text-filter';

/** The failover settings of some devices. */
export type DeviceSettings = ById<DeviceId, FailoverSetting>;

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
  drafted: DeviceSettings,
): readonly DeviceRow[] {
  const hardware = new Map(
    site.recordingServers[server]?.hardware.map(({ id, name }) => [id, name] as const),
  );
  return devicesOf(site, server).map((device) => {
    return {
      device,
      hardware: device.hardware === null ? '' : (hardware.get(device.hardware) ?? ''),
      setting: drafted[device.id] ?? device.failoverSetting,
      changed: drafted[device.id] !== undefined,
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

/** The same setting for all rows. */
export function settingsOf(rows: readonly DeviceRow[], setting: FailoverSetting): DeviceSettings {
  return keyed(rows.map(({ device }) => [device.id, setting]));
}

/** Reads a failover setting; null for any other text. */
export function settingOf(text: string | undefined): FailoverSetting | null {
  return failoverSettings.find((setting) => setting === text) ?? null;
}
