import type { FailoverSetting } from '../../shared/model/device';

/** What recording servers and failover recording servers have in common. */
export interface MachinePlan {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly host: string;
  readonly encrypted: boolean;
  readonly enabled: boolean;
  /** The port under which the internet reaches it; null = not at all. */
  readonly publicPort: number | null;
}

export interface GroupPlan {
  readonly id: string;
  readonly name: string;
  readonly description: string;
}

export interface RecorderPlan extends MachinePlan {
  readonly group: { readonly id: string; readonly position: number } | null;
  readonly databasePath: string;
}

export interface DevicePlan {
  readonly id: string;
  readonly resource: 'cameras' | 'microphones' | 'speakers' | 'metadata';
  readonly name: string;
  readonly channel: number;
  readonly enabled: boolean;
  readonly failoverSetting: FailoverSetting;
}

export interface HardwarePlan {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly model: string;
  readonly devices: readonly DevicePlan[];
}

export interface StoragePlan {
  readonly id: string;
  readonly name: string;
  readonly diskPath: string;
  /** In MB. */
  readonly maxSize: number;
  readonly retainMinutes: number;
  readonly isDefault: boolean;
}

/** Ids of groups and failover recording servers; null = not used. */
export interface FailoverPlan {
  readonly primary: string | null;
  readonly secondary: string | null;
  readonly hotStandby: string | null;
}

export interface ServerPlan extends MachinePlan {
  /** The ids of its failover settings and multicast settings, which are records of their own. */
  readonly settingsIds: readonly [failover: string, multicast: string];
  readonly version: string;
  readonly shutdownOnStorageFailure: boolean;
  readonly failover: FailoverPlan;
  /** The first and last multicast address; null = multicast is off. */
  readonly multicast: readonly [start: string, end: string] | null;
  /** The address of the interface for multicast. */
  readonly interfaceAddress: string;
  readonly storages: readonly StoragePlan[];
  readonly hardware: readonly HardwarePlan[];
}

/**
 * A whole made-up site, before it is written in the API's words. The recording servers come one by
 * one, with all that hangs on them, so that a large site is never in memory as a whole.
 */
export interface SitePlan {
  readonly id: string;
  readonly name: string;
  readonly failoverGroups: readonly GroupPlan[];
  readonly failoverRecorders: readonly RecorderPlan[];
  readonly recordingServers: Iterable<ServerPlan>;
}
