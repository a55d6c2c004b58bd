import { noFailover, type Failover } from '../../shared/model/failover';
import type { FailoverGroupId, FailoverRecorderId } from '../../shared/model/ids';
import { areas, type Area, type Protection } from './airport-areas';
import { planUnits } from './airport-devices';
import { createRandom, type Random } from './random';
import type { GroupPlan, RecorderPlan, ServerPlan, SitePlan } from './site-plan';

interface RecorderSketch {
  readonly name: string;
  readonly description: string;
  readonly group: string | null;
  readonly encrypted?: true;
  readonly disabled?: true;
  readonly publicPort?: number;
}

const groupSketches = [
  ['Terminals', 'Both terminals and the baggage hall. Server room T1, basement.'],
  ['Piers and apron', 'Piers A to C. Server room pier B.'],
  ['Perimeter and landside', 'Fence, car parks and rail station. Server room fire station.'],
] as const;

const recorderSketches: readonly RecorderSketch[] = [
  {
    name: 'FRS-T-01',
    description: 'First for the terminals.',
    group: 'Terminals',
    encrypted: true,
  },
  {
    name: 'FRS-T-02',
    description: 'Second for the terminals.',
    group: 'Terminals',
    encrypted: true,
  },
  {
    name: 'FRS-T-03',
    description: 'Third for the terminals.',
    group: 'Terminals',
    encrypted: true,
  },
  { name: 'FRS-T-04', description: 'Awaits its certificate.', group: 'Terminals' },
  {
    name: 'FRS-P-01',
    description: 'First for piers and apron.',
    group: 'Piers and apron',
    encrypted: true,
  },
  { name: 'FRS-P-02', description: 'Second for piers and apron.', group: 'Piers and apron' },
  {
    name: 'FRS-P-03',
    description: 'In repair: disk controller.',
    group: 'Piers and apron',
    disabled: true,
  },
  {
    name: 'FRS-L-01',
    description: 'First for perimeter and landside.',
    group: 'Perimeter and landside',
    publicPort: 8151,
  },
  {
    name: 'FRS-L-02',
    description: 'Second for perimeter and landside.',
    group: 'Perimeter and landside',
  },
  {
    name: 'FRS-HOT-01',
    description: 'Hot standby of RS-T1-02, T1 security.',
    group: null,
    encrypted: true,
  },
  {
    name: 'FRS-HOT-02',
    description: 'Hot standby of RS-OPS-01, operations centre.',
    group: null,
    encrypted: true,
  },
];

/**
 * A made-up airport: 24 recording servers with 600 devices, three failover groups with nine
 * members, and two hot standbys. It has the flaws of a real site, so that there is something to
 * find: a disabled member, a member without encryption in front of encrypted servers, recording
 * servers without failover, servers that missed an update.
 */
export function planAirport(): SitePlan {
  const random = createRandom(20250902);
  const id = random.guid();
  const failoverGroups = groupSketches.map(([name, description]): GroupPlan => ({
    id: random.guid(),
    name,
    description,
  }));
  const groupIds = new Map(failoverGroups.map((group) => [group.name, group.id]));
  const failoverRecorders = planRecorders(groupIds, random);
  const recorderIds = new Map(failoverRecorders.map((recorder) => [recorder.name, recorder.id]));
  const recordingServers = areas.map((area, index) =>
    planServer(area, index, planFailover(area.protection, groupIds, recorderIds), random),
  );
  return { id, name: 'Airport', failoverGroups, failoverRecorders, recordingServers };
}

function planRecorders(
  groupIds: ReadonlyMap<string, FailoverGroupId>,
  random: Random,
): readonly RecorderPlan[] {
  return recorderSketches.map((sketch, index) => {
    const { name, description, group } = sketch;
    const before = recorderSketches.slice(0, index).filter((other) => other.group === group);
    return {
      id: random.guid(),
      name,
      description,
      host: `${name.toLowerCase()}.airport.example.com`,
      encrypted: sketch.encrypted ?? false,
      enabled: sketch.disabled === undefined,
      publicPort: sketch.publicPort ?? null,
      group: group === null ? null : { group: known(groupIds, group), position: before.length },
      databasePath: 'D:\\FailoverDatabase',
    };
  });
}

function planFailover(
  protection: Protection,
  groupIds: ReadonlyMap<string, FailoverGroupId>,
  recorderIds: ReadonlyMap<string, FailoverRecorderId>,
): Failover {
  switch (protection.by) {
    case 'nobody':
      return noFailover;
    case 'groups': {
      const { primary, secondary } = protection;
      return {
        mode: 'failoverGroups',
        primary: known(groupIds, primary),
        secondary: secondary === undefined ? null : known(groupIds, secondary),
      };
    }
    case 'hotStandby':
      return { mode: 'hotStandby', failoverRecorder: known(recorderIds, protection.recorder) };
  }
}

function planServer(area: Area, index: number, failover: Failover, random: Random): ServerPlan {
  const network = `10.20.${String(10 + index)}`;
  const places = `${area.places[0] ?? ''} to ${area.places.at(-1) ?? ''}`;
  return {
    id: random.guid(),
    name: area.server,
    description: `${area.name}, ${places}`,
    host: `${area.server.toLowerCase()}.airport.example.com`,
    encrypted: area.encrypted ?? false,
    enabled: true,
    publicPort: area.publicPort ?? null,
    settingsIds: [random.guid(), random.guid()],
    version: area.older === true ? '24.2.12065.1' : '25.2.13040.1',
    shutdownOnStorageFailure: area.encrypted ?? false,
    failover,
    multicast:
      area.multicast === true
        ? [`232.100.${String(index + 1)}.0`, `232.100.${String(index + 1)}.255`]
        : null,
    interfaceAddress: area.multicast === true ? `${network}.5` : '0.0.0.0',
    storages: [
      {
        id: random.guid(),
        name: 'Local default',
        diskPath: 'D:\\MediaDatabase',
        maxSize: area.size === 'large' ? 16_777_216 : 8_388_608,
        retainMinutes: 30 * 24 * 60,
        isDefault: true,
      },
    ],
    hardware: planUnits(area, network, random),
  };
}

function known<Id>(ids: ReadonlyMap<string, Id>, name: string): Id {
  const id = ids.get(name);
  if (id === undefined) throw new Error(`The plan of the airport has nothing named ${name}.`);
  return id;
}
