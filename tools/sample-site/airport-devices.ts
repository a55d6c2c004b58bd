import type { FailoverSetting } from '../../shared/model/device';
import type { Area, AreaSize } from './airport-areas';
import type { Random } from './random';
import type { DevicePlan, HardwarePlan } from './site-plan';

type Kind = DevicePlan['resource'];

interface UnitType {
  readonly models: readonly string[];
  readonly devices: readonly Kind[];
}

const unitTypes = {
  camera: {
    models: ['Dome 4K', 'Bullet 5 MP IR', 'Dome 1080p', 'PTZ 30x outdoor'],
    devices: ['cameras'],
  },
  panorama: {
    models: ['Multisensor 4 x 5 MP'],
    devices: ['cameras', 'cameras', 'cameras', 'cameras'],
  },
  analytics: { models: ['Dome 4K AI', 'Bullet 4K AI'], devices: ['cameras', 'metadata'] },
  audio: { models: ['Dome 4K audio'], devices: ['cameras', 'microphones'] },
  intercom: { models: ['Door station 2'], devices: ['cameras', 'microphones', 'speakers'] },
} satisfies Record<string, UnitType>;

/** How many units of each type; 33, 25 and 17 devices. */
const mixes: Readonly<Record<AreaSize, readonly (readonly [keyof typeof unitTypes, number])[]>> = {
  large: [
    ['camera', 10],
    ['panorama', 2],
    ['analytics', 3],
    ['audio', 3],
    ['intercom', 1],
  ],
  medium: [
    ['camera', 10],
    ['panorama', 1],
    ['analytics', 2],
    ['audio', 2],
    ['intercom', 1],
  ],
  small: [
    ['camera', 6],
    ['panorama', 1],
    ['analytics', 1],
    ['audio', 1],
    ['intercom', 1],
  ],
};

const kindNames: Readonly<Record<Kind, string>> = {
  cameras: 'camera',
  microphones: 'microphone',
  speakers: 'speaker',
  metadata: 'metadata',
};

/** The hardware of an area with its devices. `network` is the first three parts of its addresses. */
export function planUnits(area: Area, network: string, random: Random): readonly HardwarePlan[] {
  const types = mixes[area.size].flatMap(([type, count]) =>
    Array.from({ length: count }, () => unitTypes[type]),
  );
  return types.map((type, index) => {
    const place = area.places[index % area.places.length] ?? '';
    const round = Math.floor(index / area.places.length) + 1;
    const name = `${area.name} ${place} ${String(round).padStart(2, '0')}`;
    return planUnit(type, name, `http://${network}.${String(20 + index)}/`, random);
  });
}

function planUnit(type: UnitType, name: string, address: string, random: Random): HardwarePlan {
  const model = type.models[random.below(type.models.length)] ?? '';
  const channels = new Map<Kind, number>();
  return {
    id: random.guid(),
    name: `${name} (${model})`,
    address,
    model,
    devices: type.devices.map((resource) => {
      const channel = channels.get(resource) ?? 0;
      channels.set(resource, channel + 1);
      const several = type.devices.filter((other) => other === resource).length > 1;
      return {
        id: random.guid(),
        resource,
        name: `${name} ${kindNames[resource]}${several ? ` ${String(channel + 1)}` : ''}`,
        channel,
        enabled: random.below(40) !== 0,
        failoverSetting: planSetting(resource, random),
      };
    }),
  };
}

/** As people set it: video in full, sound and metadata hardly ever. */
function planSetting(resource: Kind, random: Random): FailoverSetting {
  const chance = random.below(10);
  switch (resource) {
    case 'cameras':
      return chance < 7 ? 'FullSupport' : chance < 9 ? 'LiveOnly' : 'Disabled';
    case 'microphones':
    case 'speakers':
      return chance < 3 ? 'LiveOnly' : 'Disabled';
    case 'metadata':
      return chance < 2 ? 'FullSupport' : 'Disabled';
  }
}
