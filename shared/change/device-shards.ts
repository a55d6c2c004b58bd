import type { Device } from '../model/device';
import type { DeviceId, RecordingServerId } from '../model/ids';
import { diffOfKeyedSides, keyed, type RecordsDiff, type Sides } from './records-diff';
import { listOf, type DevicesOfServer, type Site } from '../model/site';

/** The devices of one recording server, while they are being written. */
export type Shard = Partial<Record<DeviceId, Device>>;

/** Devices per recording server, while they are being written. */
export type Shards = Partial<Record<RecordingServerId, DevicesOfServer>>;

/**
 * Carries a diff of devices out on the devices of a site, server by server. `shards` is written and
 * must not be held by anybody else; of a shard that is to be written, `own` gives a copy that nobody
 * else holds. A server without devices has no entry, so that undoing an addition gives a deep-equal
 * site.
 */
export function writeDevices(
  shards: Shards,
  diff: RecordsDiff<DeviceId, Device>,
  own: (shard: DevicesOfServer) => Shard,
): void {
  const touched = new Map<RecordingServerId, Shard>();
  const shardOf = (server: RecordingServerId): Shard => {
    const known = touched.get(server);
    if (known !== undefined) return known;
    const shard = own(shards[server] ?? {});
    touched.set(server, shard);
    return shard;
  };
  for (const device of listOf(diff.removed)) {
    Reflect.deleteProperty(shardOf(device.recordingServer), device.id);
  }
  for (const [from, to] of listOf(diff.updated)) {
    if (from.recordingServer !== to.recordingServer) {
      Reflect.deleteProperty(shardOf(from.recordingServer), from.id);
    }
    shardOf(to.recordingServer)[to.id] = to;
  }
  for (const device of listOf(diff.added)) shardOf(device.recordingServer)[device.id] = device;
  for (const [server, shard] of touched) {
    if (Object.keys(shard).length === 0) Reflect.deleteProperty(shards, server);
    else shards[server] = shard;
  }
}

/** The diff that leads from some devices to others. Servers whose devices are untouched cost nothing. */
export function diffDevices(
  from: Site['devices'],
  to: Site['devices'],
): RecordsDiff<DeviceId, Device> {
  const before = devicesOutside(from, to);
  const after = devicesOutside(to, from);
  const sides = new Map<DeviceId, Sides<Device>>();
  for (const [id, device] of before) sides.set(id, [device, after.get(id) ?? null]);
  for (const [id, device] of after) sides.set(id, [before.get(id) ?? null, device]);
  return diffOfKeyedSides(sides);
}

/** Devices per recording server, from a list. */
export function shardsOf(devices: Iterable<Device>): Site['devices'] {
  const shards = new Map<RecordingServerId, (readonly [DeviceId, Device])[]>();
  for (const device of devices) {
    const shard = shards.get(device.recordingServer);
    if (shard === undefined) shards.set(device.recordingServer, [[device.id, device]]);
    else shard.push([device.id, device]);
  }
  return keyed([...shards].map(([server, entries]) => [server, keyed(entries)]));
}

/** The devices of those shards that the other site does not share. */
function devicesOutside(
  devices: Site['devices'],
  others: Site['devices'],
): ReadonlyMap<DeviceId, Device> {
  const found = new Map<DeviceId, Device>();
  if (devices === others) return found;
  const shared = new Set(listOf(others));
  for (const shard of listOf(devices)) {
    if (shared.has(shard)) continue;
    for (const device of listOf(shard)) found.set(device.id, device);
  }
  return found;
}
