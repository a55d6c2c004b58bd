import { describe, expect, it } from 'vitest';
import { diffSites, noChange } from '../change/change';
import { storageId } from '../model/ids';
import { defaultMulticast } from '../model/multicast';
import type { RecordingServer } from '../model/recording-server';
import { quietStatus, type SiteStatus } from '../model/status';
import {
  aDevice,
  aRecordingServer,
  failoverRecorderIdOf,
  hardwareIdOf,
  recordingServerIdOf,
} from '../testing/records';
import { refusalsOf } from '../testing/outcomes';
import { harbour } from '../testing/sites';
import { checkChangeInFailover } from './in-failover';
import type { Site } from '../model/site';

const rs1 = recordingServerIdOf(1);
const status: SiteStatus = { takenOver: new Map([[rs1, failoverRecorderIdOf(1)]]) };

const storage = {
  id: storageId.parse('00000000-0000-0009-0000-000000000001'),
  name: 'Local',
  diskPath: 'D:\\',
  maxSize: 1,
  retainMinutes: 60,
  isDefault: true,
};

function withServer(differences: Partial<RecordingServer>): Site {
  const servers = harbour.recordingServers;
  const server = aRecordingServer(1, { ...servers[rs1], ...differences });
  return { ...harbour, recordingServers: { ...servers, [rs1]: server } };
}

function codes(target: Site, during = status): readonly string[] {
  return checkChangeInFailover(harbour, [diffSites(harbour, target)], during).map(
    ({ code }) => code,
  );
}

describe('a change of whole records while RS-01 has been taken over by FRS-01', () => {
  it.each<[string, Site]>([
    ['multicast', withServer({ multicast: { ...defaultMulticast, TTL: 1 } })],
    [
      'hardware',
      withServer({ hardware: [{ id: hardwareIdOf(1), name: 'x', address: '', model: '' }] }),
    ],
    ['storages', withServer({ storages: [{ ...storage, maxSize: 2 }] })],
    [
      'a device that is added',
      { ...harbour, devices: { ...harbour.devices, [rs1]: { [aDevice(9, 1).id]: aDevice(9, 1) } } },
    ],
    [
      'a device that moves to it',
      {
        ...harbour,
        devices: {
          [rs1]: { ...harbour.devices[rs1], [aDevice(4, 1).id]: aDevice(4, 1) },
        },
      },
    ],
    ['its devices, which are gone', { ...harbour, devices: {} }],
  ])('may not touch %s', (_, target) => {
    expect(codes(target)).toStrictEqual(['recordingServerInFailover']);
    expect(codes(target, quietStatus)).toStrictEqual([]);
  });

  it('may not take out either of the two servers', () => {
    const target: Site = { ...harbour, recordingServers: {}, failoverRecorders: {} };
    expect(codes(target)).toStrictEqual([
      'recordingServerInFailover',
      'failoverRecorderStandingIn',
    ]);
  });

  it('may change names, and whatever concerns other servers', () => {
    const renamed = withServer({ name: 'RS-01a', failover: { mode: 'none' } });
    const rs2 = recordingServerIdOf(2);
    const others: Site = {
      ...renamed,
      devices: { ...renamed.devices, [rs2]: { [aDevice(5, 2).id]: aDevice(5, 2) } },
    };
    expect(codes(renamed)).toStrictEqual([]);
    expect(codes(others)).toStrictEqual([]);
    expect(checkChangeInFailover(harbour, [noChange], status)).toStrictEqual([]);
  });

  it('is refused once for each server, however many pieces it is cut into', () => {
    const parts = [
      diffSites(harbour, withServer({ multicast: { ...defaultMulticast, TTL: 1 } })),
      diffSites(harbour, { ...harbour, devices: {} }),
    ];
    expect(checkChangeInFailover(harbour, parts, status)).toHaveLength(1);
  });

  it('is refused as an import too', () => {
    const incoming = withServer({ multicast: { ...defaultMulticast, TTL: 1 } });
    const command = {
      type: 'site.import',
      site: incoming,
      mode: 'merge',
      from: 'Harbour',
    } as const;
    expect(refusalsOf(harbour, command, status)).toMatchObject([
      { code: 'recordingServerInFailover' },
    ]);
    expect(refusalsOf(harbour, command)).toStrictEqual([]);
  });
});
