import type { DeviceKind, FailoverSetting } from '../../shared/model/device';
import type { Area, AreaSize } from './airport-areas';
import type { Random } from './random';
import type { HardwarePlan } from './site-plan';

interface UnitType {
  readonly models: readonly string[];
  readonly devices: readonly DeviceKind[];
}

const unitTypes = {
  camera: {
    models: ['Dome 4K', 'Bullet 5 MP IR', 'Dome 1080p', 'PTZ 30x outdoor'],
    devices: ['camera'],
  },
  panorama: {
    models: ['Multisensor 4 x 5 MP'],
    devices: ['camera', 'camera', 'camera', 'camera'],
  },
  analytics: { models: ['Dome 4K AI', 'Bullet 4K AI'], devices: ['camera', 'metadata'] },
  audio: { models: ['Dome 4K audio'], devices: ['camera', 'microphone'] },
  intercom: { models: ['Door station 2'], devices: ['camera', 'microphone', 'speaker'] },
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
  const channels = new Map<DeviceKind, number>();
  return {
    id: random.guid(),
    name: `${name} (${model})`,
    address,
    model,
    devices: type.devices.map((kind) => {
      const channel = channels.get(kind) ?? 0;
      channels.set(kind, channel + 1);
      const several = type.devices.filter((other) => other === kind).length > 1;
      return {
        id: random.guid(),
        kind,
        name: `${name} ${kind}${several ? ` ${String(channel + 1)}` : ''}`,
        channel,
        enabled: random.below(40) !== 0,
        failoverSetting: planSetting(kind, random),
      };
    }),
  };
}

/** As people set it: video in full, sound and metadata hardly ever. */
function planSetting(kind: DeviceKind, random: Random): FailoverSetting {
  const chance = random.below(10);
  switch (kind) {
    case 'camera':
      return chance < 7 ? 'FullSupport' : chance < 9 ? 'LiveOnly' : 'Disabled';
    case 'microphone':
    case 'speaker':
      return chance < 3 ? 'LiveOnly' : 'Disabled';
    case 'metadata':
      return chance < 2 ? 'FullSupport' : 'Disabled';
  }
}
