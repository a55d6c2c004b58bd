import type { RecordId } from '../../shared/api/relations';
import type { PlaceInGroup } from '../../shared/api/resources/failover-recorders';
import type { Device } from '../../shared/model/device';
import type { Failover } from '../../shared/model/failover';
import type { FailoverGroup } from '../../shared/model/failover-group';
import type { SiteId } from '../../shared/model/ids';
import type { Hardware, Storage } from '../../shared/model/recording-server';

/** What recording servers and failover recording servers have in common. */
export interface MachinePlan {
  readonly id: RecordId;
  readonly name: string;
  readonly description: string;
  readonly host: string;
  readonly encrypted: boolean;
  readonly enabled: boolean;
  /** The port under which the internet reaches it; null = not at all. */
  readonly publicPort: number | null;
}

/** A failover group; its members say themselves that they are in it. */
export type GroupPlan = Omit<FailoverGroup, 'members'>;

export interface RecorderPlan extends MachinePlan {
  readonly group: PlaceInGroup | null;
  readonly databasePath: string;
}

export interface DevicePlan extends Pick<
  Device,
  'id' | 'kind' | 'name' | 'enabled' | 'failoverSetting'
> {
  readonly channel: number;
}

export interface HardwarePlan extends Hardware {
  readonly devices: readonly DevicePlan[];
}

export interface ServerPlan extends MachinePlan {
  /** The ids of its failover settings and multicast settings, which are records of their own. */
  readonly settingsIds: readonly [failover: string, multicast: string];
  readonly version: string;
  readonly shutdownOnStorageFailure: boolean;
  readonly failover: Failover;
  /** The first and last multicast address; null = multicast is off. */
  readonly multicast: readonly [start: string, end: string] | null;
  /** The address of the interface for multicast. */
  readonly interfaceAddress: string;
  readonly storages: readonly Storage[];
  readonly hardware: readonly HardwarePlan[];
}

/**
 * A whole made-up site, before it is written in the API's words. The recording servers come one by
 * one, with all that hangs on them, so that a large site is never in memory as a whole.
 */
export interface SitePlan {
  readonly id: SiteId;
  readonly name: string;
  readonly failoverGroups: readonly GroupPlan[];
  readonly failoverRecorders: readonly RecorderPlan[];
  readonly recordingServers: Iterable<ServerPlan>;
}
