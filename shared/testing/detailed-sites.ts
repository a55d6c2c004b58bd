import fc from 'fast-check';
import { shardsOf } from '../change/device-shards';
import { byId } from '../change/records-diff';
import { storageId } from '../model/ids';
import type { RecordingServer } from '../model/recording-server';
import { listOf, type Site } from '../model/site';
import { soundSites } from './arbitrary-sites';
import { deepFreeze } from './deep-freeze';
import { hardwareIdOf } from './records';

/** What differs from the defaults, drawn once for all records of a kind that have an odd place. */
const details = fc.record({
  description: fc.constantFrom('', 'in the cellar'),
  enabled: fc.boolean(),
  shutdownOnStorageFailure: fc.boolean(),
  version: fc.constantFrom('', '25.2'),
  failoverPort: fc.constantFrom(11000, 11001),
  udpPort: fc.constantFrom(8844, 8850),
  multicastServerAddress: fc.constantFrom('0.0.0.0', '10.0.0.7'),
  publicWebserverPort: fc.constantFrom(0, 443),
  TTL: fc.constantFrom(32, 64),
  multicasting: fc.boolean(),
  hardware: fc.boolean(),
  databasePath: fc.constantFrom('', 'D:\\Media'),
});

type Details = typeof details extends fc.Arbitrary<infer Drawn> ? Drawn : never;

/**
 * Sound sites in which fields differ from their defaults, and recording servers have hardware with
 * devices, and storages.
 */
export const detailedSites: fc.Arbitrary<Site> = fc
  .tuple(soundSites, details, details)
  .map(([site, odd, even]) => detailed(site, [odd, even]));

function detailed(site: Site, drawn: readonly [Details, Details]): Site {
  const of = (index: number): Details => drawn[index % 2 === 0 ? 0 : 1];
  const servers = listOf(site.recordingServers);
  const hardwareOf = (index: number): RecordingServer['hardware'] =>
    of(index).hardware
      ? [1, 2].map((unit) => ({
          id: hardwareIdOf(index * 10 + unit),
          name: `Unit ${String(unit)}`,
          address: 'http://192.0.2.1/',
          model: of(index).version,
        }))
      : [];
  const indexOf = new Map(servers.map(({ id }, index) => [id, index]));
  const devices = listOf(site.devices)
    .flatMap(listOf)
    .map((device) => ({
      ...device,
      enabled: of(indexOf.get(device.recordingServer) ?? 0).enabled,
      hardware: hardwareOf(indexOf.get(device.recordingServer) ?? 0)[0]?.id ?? null,
    }));
  return deepFreeze({
    ...site,
    recordingServers: byId(
      servers.map((server, index) => ({
        ...server,
        description: of(index).description,
        enabled: of(index).enabled,
        version: of(index).version,
        shutdownOnStorageFailure: of(index).shutdownOnStorageFailure,
        failoverPort: of(index).failoverPort,
        multicastServerAddress: of(index).multicastServerAddress,
        publicWebserverPort: of(index).publicWebserverPort,
        multicast: { ...server.multicast, TTL: of(index).TTL, enabled: of(index).multicasting },
        hardware: hardwareOf(index),
        storages: of(index).hardware ? [storageOf(index, of(index))] : [],
      })),
    ),
    failoverRecorders: byId(
      listOf(site.failoverRecorders).map((recorder, index) => ({
        ...recorder,
        description: of(index).description,
        udpPort: of(index).udpPort,
        databasePath: of(index).databasePath,
      })),
    ),
    failoverGroups: byId(
      listOf(site.failoverGroups).map((group, index) => ({
        ...group,
        description: of(index).description,
      })),
    ),
    devices: shardsOf(devices),
  });
}

function storageOf(index: number, { TTL, enabled }: Details): RecordingServer['storages'][number] {
  return {
    id: storageId.parse(`00000000-0000-0009-0000-${String(index).padStart(12, '0')}`),
    name: 'Local',
    diskPath: 'D:\\Media',
    maxSize: TTL * 1024,
    retainMinutes: 1440,
    isDefault: enabled,
  };
}
