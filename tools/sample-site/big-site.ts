import { noFailover, type Failover } from '../../shared/model/failover';
import { createRandom, type Random } from './random';
import type {
  DevicePlan,
  GroupPlan,
  HardwarePlan,
  RecorderPlan,
  ServerPlan,
  SitePlan,
} from './site-plan';

/** How large a made-up site is to be. */
export interface SiteSize {
  readonly recordingServers: number;
  readonly failoverRecorders: number;
  readonly devices: number;
}

const MEMBERS_PER_GROUP = 5;

/**
 * A made-up site of any size, for benchmarks. A tenth of the failover recording servers are hot
 * standbys, the others stand in groups of five, which the recording servers use in turn, every
 * third one with a secondary group. The devices are spread evenly.
 */
export function planBigSite(size: SiteSize): SitePlan {
  const random = createRandom(1);
  const hotStandbys = Math.min(Math.floor(size.failoverRecorders / 10), size.recordingServers);
  const grouped = size.failoverRecorders - hotStandbys;
  const failoverGroups = list(Math.ceil(grouped / MEMBERS_PER_GROUP), (index): GroupPlan => ({
    id: random.guid(),
    name: `Group ${numbered(index)}`,
    description: '',
  }));
  const failoverRecorders = list(size.failoverRecorders, (index) =>
    planRecorder(index, index < grouped ? failoverGroups : [], random),
  );
  return {
    id: random.guid(),
    name: `Site of ${String(size.recordingServers)} recording servers`,
    failoverGroups,
    failoverRecorders,
    recordingServers: planServers(size, failoverGroups, failoverRecorders.slice(grouped), random),
  };
}

function* planServers(
  size: SiteSize,
  groups: readonly GroupPlan[],
  hotStandbys: readonly RecorderPlan[],
  random: Random,
): Generator<ServerPlan, void> {
  for (let index = 0; index < size.recordingServers; index += 1) {
    const first = Math.floor((size.devices * index) / size.recordingServers);
    const next = Math.floor((size.devices * (index + 1)) / size.recordingServers);
    yield planServer(index, planFailover(index, groups, hotStandbys), next - first, random);
  }
}

function planRecorder(index: number, groups: readonly GroupPlan[], random: Random): RecorderPlan {
  const name = `FRS-${numbered(index)}`;
  const group = groups[Math.floor(index / MEMBERS_PER_GROUP)];
  return {
    ...machine(name, random),
    group: group === undefined ? null : { group: group.id, position: index % MEMBERS_PER_GROUP },
    databasePath: 'D:\\FailoverDatabase',
  };
}

function planFailover(
  index: number,
  groups: readonly GroupPlan[],
  hotStandbys: readonly RecorderPlan[],
): Failover {
  const hotStandby = hotStandbys[index];
  if (hotStandby !== undefined) return { mode: 'hotStandby', failoverRecorder: hotStandby.id };
  const primary = groups[index % groups.length]?.id;
  if (primary === undefined) return noFailover;
  const secondary = index % 3 === 0 ? groups[(index + 1) % groups.length]?.id : undefined;
  return {
    mode: 'failoverGroups',
    primary,
    secondary: secondary === undefined || secondary === primary ? null : secondary,
  };
}

function planServer(
  index: number,
  failover: Failover,
  devices: number,
  random: Random,
): ServerPlan {
  const name = `RS-${numbered(index)}`;
  return {
    ...machine(name, random),
    settingsIds: [random.guid(), random.guid()],
    version: '25.2.13040.1',
    shutdownOnStorageFailure: true,
    failover,
    multicast: null,
    interfaceAddress: '0.0.0.0',
    storages: [
      {
        id: random.guid(),
        name: 'Local default',
        diskPath: 'D:\\MediaDatabase',
        maxSize: 8_388_608,
        retainMinutes: 43_200,
        isDefault: true,
      },
    ],
    hardware: planHardware(name, index, devices, random),
  };
}

/** Three quarters cameras; the others take turns. Two devices share a piece of hardware. */
function planHardware(
  server: string,
  index: number,
  devices: number,
  random: Random,
): readonly HardwarePlan[] {
  const others = ['microphone', 'speaker', 'metadata'] as const;
  const planned = list(devices, (at): DevicePlan => ({
    id: random.guid(),
    kind: at % 4 === 3 ? (others[Math.floor(at / 4) % 3] ?? 'metadata') : 'camera',
    name: `${server} device ${String(at + 1)}`,
    channel: at % 2,
    enabled: true,
    failoverSetting: at % 10 === 9 ? 'Disabled' : at % 5 === 4 ? 'LiveOnly' : 'FullSupport',
  }));
  return list(Math.ceil(devices / 2), (at) => ({
    id: random.guid(),
    name: `${server} unit ${String(at + 1)}`,
    address: `http://10.${String((index >> 8) & 255)}.${String(index & 255)}.${String(at % 250)}/`,
    model: 'Dome 4K',
    devices: planned.slice(2 * at, 2 * at + 2),
  }));
}

function machine(name: string, random: Random) {
  return {
    id: random.guid(),
    name,
    description: '',
    host: `${name.toLowerCase()}.example.com`,
    encrypted: true,
    enabled: true,
    publicPort: null,
  };
}

function numbered(index: number): string {
  return String(index + 1).padStart(5, '0');
}

function list<Item>(length: number, item: (index: number) => Item): readonly Item[] {
  return Array.from({ length }, (_, index) => item(index));
}
