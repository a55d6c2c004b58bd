import { describe, expect, it } from 'vitest';
import { checkInvariants } from '../commands/invariants';
import { listOf } from '../model/site';
import type { ReadExport } from './read-export';
import { conflictInEnglish } from '../testing/in-english';
import { apiFailover, apiRecord, guid, readRecords } from './testing/export-records';

const north = apiRecord('failoverGroups', 10, { name: 'North' });
const south = apiRecord('failoverGroups', 11, { name: 'South' });
const rs1 = apiRecord('recordingServers', 1, { name: 'RS-1' });
const rs2 = apiRecord('recordingServers', 2, { name: 'RS-2' });
const frs = apiRecord('failoverRecorders', 20, { name: 'FRS-20' });
const grouped = apiRecord('failoverRecorders', 21, { name: 'FRS-21' }, ['failoverGroups', 10]);

function told({ conflicts }: ReadExport): readonly string[] {
  return conflicts.map(conflictInEnglish);
}

function failovers({ site }: ReadExport): readonly unknown[] {
  expect(checkInvariants(site)).toEqual([]);
  return listOf(site.recordingServers).map(({ failover }) => failover);
}

describe('who stands in for a recording server', () => {
  it('clears a hot standby that is in a group, and leaves it in the group', () => {
    const result = readRecords(north, grouped, rs1, apiFailover(1, { hotStandby: 21 }));
    expect(failovers(result)).toEqual([{ mode: 'none' }]);
    expect(listOf(result.site.failoverGroups)).toMatchObject([{ members: [guid(21)] }]);
    expect(told(result)).toEqual([
      'RS-1: Its hot standby FRS-21 is in the failover group North. The hot standby is cleared.',
    ]);
  });

  it('leaves a hot standby with the first of two recording servers', () => {
    const result = readRecords(
      frs,
      ...[rs1, rs2],
      apiFailover(2, { hotStandby: 20 }),
      apiFailover(1, { hotStandby: 20 }),
    );
    expect(failovers(result)).toEqual([
      { mode: 'hotStandby', failoverRecorder: guid(20) },
      { mode: 'none' },
    ]);
    expect(told(result)).toEqual([
      'RS-2: Its hot standby FRS-20 is that of RS-1 already. The hot standby is cleared.',
    ]);
  });

  it('keeps the hot standby where there are groups as well', () => {
    const result = readRecords(north, frs, rs1, apiFailover(1, { hotStandby: 20, primary: 10 }));
    expect(failovers(result)).toEqual([{ mode: 'hotStandby', failoverRecorder: guid(20) }]);
    expect(told(result)).toEqual([
      'RS-1: It has both a hot standby and failover groups. The hot standby FRS-20 stays, the groups are cleared.',
    ]);
  });

  it('falls back on the groups where the hot standby cannot be', () => {
    const result = readRecords(north, rs1, apiFailover(1, { hotStandby: 99, primary: 10 }));
    expect(failovers(result)).toEqual([
      { mode: 'failoverGroups', primary: guid(10), secondary: null },
    ]);
    expect(told(result)).toEqual([
      'RS-1: Its hot standby is not in the files. The hot standby is cleared.',
    ]);
  });

  it('clears a secondary group that is the primary one', () => {
    const result = readRecords(north, rs1, apiFailover(1, { primary: 10, secondary: 10 }));
    expect(failovers(result)).toEqual([
      { mode: 'failoverGroups', primary: guid(10), secondary: null },
    ]);
    expect(told(result)).toEqual([
      'RS-1: Its primary and its secondary failover group are the same. The secondary failover group is cleared.',
    ]);
  });

  it('makes a secondary group without a primary one the primary', () => {
    const result = readRecords(south, rs1, apiFailover(1, { secondary: 11 }));
    expect(failovers(result)).toEqual([
      { mode: 'failoverGroups', primary: guid(11), secondary: null },
    ]);
    expect(told(result)).toEqual([
      'RS-1: It has a secondary failover group but no primary one. South becomes its primary failover group.',
    ]);
  });

  it('clears groups that are not in the files', () => {
    const result = readRecords(south, rs1, apiFailover(1, { primary: 98, secondary: 99 }));
    expect(failovers(result)).toEqual([{ mode: 'none' }]);
    expect(told(result)).toEqual([
      'RS-1: Its primary failover group is not in the files. The primary failover group is cleared.',
      'RS-1: Its secondary failover group is not in the files. The secondary failover group is cleared.',
    ]);
  });

  it('says once how many recording servers come without failover settings', () => {
    expect(told(readRecords(rs1, rs2))).toEqual([
      '2 recording servers: The files do not say who stands in for them (recordingServerFailovers). They come in without failover.',
    ]);
  });
});

describe('failover groups', () => {
  it('leaves a failover recording server in the first of two groups', () => {
    const again = apiRecord('failoverRecorders', 21, { name: 'FRS-21' }, ['failoverGroups', 11]);
    const result = readRecords(north, south, grouped, again);
    expect(listOf(result.site.failoverGroups).map(({ members }) => members)).toEqual([
      [guid(21)],
      [],
    ]);
    expect(told(result)).toEqual([
      'FRS-21: It is in more than one failover group: North, South. It stays in North only.',
    ]);
  });

  it('finds the contradiction between the parent and the group that embeds it', () => {
    const result = readRecords(
      north,
      apiRecord('failoverGroups', 11, { name: 'South', failoverRecorders: [grouped] }),
    );
    expect(told(result)).toEqual([
      'FRS-21: It is in more than one failover group: North, South. It stays in North only.',
    ]);
  });

  it('takes the group that exists where another does not', () => {
    const lost = apiRecord('failoverRecorders', 21, { name: 'FRS-21' }, ['failoverGroups', 99]);
    expect(told(readRecords(north, lost))).toEqual([
      'FRS-21: It is in a failover group that is not in the files. It comes in without a group. Read the file with the groups as well to keep it in its group.',
    ]);
    expect(told(readRecords(north, lost, grouped))).toEqual([
      'FRS-21: It is in a failover group that is not in the files. It stays in North.',
    ]);
  });

  it('numbers groups whose names are the same but for case and blanks', () => {
    const result = readRecords(
      north,
      apiRecord('failoverGroups', 11, { name: ' NORTH ' }),
      apiRecord('failoverGroups', 12, { name: 'North (2)' }),
    );
    expect(checkInvariants(result.site)).toEqual([]);
    expect(listOf(result.site.failoverGroups).map(({ name }) => name)).toEqual([
      'North',
      'NORTH (2)',
      'North (2) (2)',
    ]);
    expect(told(result)[0]).toBe(
      'NORTH: There is another failover group with this name. It comes in as NORTH (2).',
    );
  });
});

describe('fields', () => {
  /** What becomes of the properties of a failover recording server, and what is told. */
  function recorder(properties: object): readonly [record: unknown, told: readonly string[]] {
    const result = readRecords(
      apiRecord('failoverRecorders', 20, {
        name: 'FRS',
        hostName: 'frs.example.com',
        ...properties,
      }),
    );
    expect(checkInvariants(result.site)).toEqual([]);
    return [listOf(result.site.failoverRecorders)[0], told(result)];
  }

  it.each([
    [
      { name: '  ', displayName: null },
      { name: 'frs.example.com' },
      'frs.example.com: It has no name. It comes in as frs.example.com.',
    ],
    [
      { name: '', displayName: '', hostName: '' },
      { name: 'Unnamed failover recording server' },
      'Unnamed failover recording server: It has no name. It comes in as Unnamed failover recording server.',
    ],
    [
      { description: 'x'.repeat(5000) },
      { description: 'x'.repeat(4000) },
      'FRS: Its description has more than 4000 characters. The description is cut.',
    ],
    [
      { udpPort: 70000 },
      { udpPort: 8844 },
      'FRS: Its UDP port is 70000, which is not from 1 to 65535. The port 8844 is used.',
    ],
    [
      { portNumber: 0 },
      { portNumber: 7563 },
      'FRS: Its web server port is 0, which is not from 1 to 65535. The port 7563 is used.',
    ],
    [
      { databasePath: 'MediaDatabase' },
      { databasePath: '' },
      'FRS: Its database location "MediaDatabase" is not an absolute path. The database location is cleared.',
    ],
    [
      { multicastServerAddress: '' },
      { multicastServerAddress: '0.0.0.0' },
      'FRS: The address of its network interface for multicast is empty. The address 0.0.0.0 is used, which means any interface.',
    ],
    [
      { multicastServerAddress: '232.1.1.1' },
      { multicastServerAddress: '0.0.0.0' },
      'FRS: The address of its network interface for multicast, "232.1.1.1", is not that of an interface. The address 0.0.0.0 is used, which means any interface.',
    ],
    [
      { publicAccessEnabled: true, publicWebserverHostName: 'frs.example.com' },
      { publicAccessEnabled: false, publicWebserverHostName: 'frs.example.com' },
      'FRS: Public access is on, but there is no public address with a port. Public access is switched off.',
    ],
    [
      { publicWebserverHostName: 'a b' },
      { publicWebserverHostName: '' },
      'FRS: Its public address "a b" is no host name and no IP address. The public address is cleared.',
    ],
    [
      { publicWebserverPort: -1 },
      { publicWebserverPort: 0 },
      'FRS: Its public port is -1, which is not from 1 to 65535. The public port is cleared.',
    ],
  ])('mends %j', (properties, expected, conflict) => {
    const [record, conflicts] = recorder(properties);
    expect(record).toMatchObject(expected);
    expect(conflicts).toEqual([conflict]);
  });

  it('cuts a name that is too long without leaving half a character', () => {
    const [record] = recorder({ name: `${'n'.repeat(254)}😀` });
    expect(record).toMatchObject({ name: 'n'.repeat(254) });
  });

  it('uses the usual value of what is not there, without a word', () => {
    const [record, conflicts] = recorder({});
    expect(record).toMatchObject({
      enabled: true,
      portNumber: 7563,
      udpPort: 8844,
      databasePath: '',
      multicastServerAddress: '0.0.0.0',
    });
    expect(conflicts).toEqual([]);
  });

  /** What becomes of the multicast settings of a recording server, and what is told. */
  function multicast(properties: object): readonly [record: unknown, told: readonly string[]] {
    const result = readRecords(
      rs1,
      apiFailover(1, {}),
      apiRecord('recordingServerMulticasts', 5, properties, ['recordingServers', 1]),
    );
    expect(checkInvariants(result.site)).toEqual([]);
    return [listOf(result.site.recordingServers)[0]?.multicast, told(result)];
  }

  it('switches multicast off where its range cannot be used', () => {
    const unusual = { enabled: true, iPAddressStart: '232.100.1.9', iPAddressEnd: '232.100.1.1' };
    expect(multicast({ ...unusual, MTU: '1400' })).toEqual([
      {
        enabled: false,
        iPAddressStart: '232.100.1.0',
        iPAddressEnd: '232.100.1.0',
        portRangeStart: 47100,
        portRangeEnd: 47199,
        MTU: 1400,
        TTL: 32,
      },
      [
        'RS-1: Its multicast addresses or ports are no range that can be used. The usual ranges are used, and multicast is switched off.',
      ],
    ]);
  });

  it('leaves multicast on where only the TTL is wrong', () => {
    const [record, conflicts] = multicast({ enabled: true, TTL: '0', portRangeStart: 47000 });
    expect(record).toMatchObject({ enabled: true, TTL: 32, portRangeStart: 47000 });
    expect(conflicts).toEqual([
      'RS-1: The TTL of its multicast, 0, is out of range. The usual TTL, 32, is used.',
    ]);
  });

  it('takes empty addresses of a multicast that is off for never set', () => {
    const [record, conflicts] = multicast({ enabled: false, iPAddressStart: '', iPAddressEnd: '' });
    expect(record).toMatchObject({ iPAddressStart: '232.100.1.0', iPAddressEnd: '232.100.1.0' });
    expect(conflicts).toEqual([]);
  });

  it('replaces a failover port that is out of range', () => {
    const result = readRecords(rs1, apiFailover(1, {}, { failoverPort: 65536 }));
    expect(listOf(result.site.recordingServers)).toMatchObject([{ failoverPort: 11000 }]);
    expect(told(result)).toEqual([
      'RS-1: Its failover port is 65536, which is not from 1 to 65535. The port 11000 is used.',
    ]);
  });
});

describe('the same record several times', () => {
  it('is merged silently when nothing contradicts', () => {
    const result = readRecords(
      { ...frs, udpPort: 8850 },
      frs,
      { ...frs, description: 'Spare' },
      { ...frs, udpPort: '8850' },
    );
    expect(listOf(result.site.failoverRecorders)).toMatchObject([
      { udpPort: 8850, description: 'Spare' },
    ]);
    expect(told(result)).toEqual([]);
  });

  it('keeps what was read first where the values differ, and says so', () => {
    const result = readRecords(
      { ...frs, udpPort: 8850, enabled: true },
      { ...frs, udpPort: 8851, enabled: false },
    );
    expect(listOf(result.site.failoverRecorders)).toMatchObject([{ udpPort: 8850, enabled: true }]);
    expect(told(result)).toEqual([
      'FRS-20: It is in the files several times, with different values of enabled, udpPort. The values that were read first are kept.',
    ]);
  });

  it('knows "not used" from not being there', () => {
    const result = readRecords(
      north,
      rs1,
      apiFailover(1, { primary: 0 }),
      apiFailover(1, { primary: 10 }),
    );
    expect(failovers(result)).toEqual([{ mode: 'none' }]);
    expect(told(result)).toEqual([
      'RS-1: It is in the files several times, with different values of primaryFailoverGroup. The values that were read first are kept.',
    ]);
  });

  it('does not let one id be two devices', () => {
    const result = readRecords(
      rs1,
      apiFailover(1, {}),
      apiRecord('cameras', 30, { name: 'Gate' }, ['recordingServers', 1]),
      apiRecord('speakers', 30, { name: 'Gate' }, ['recordingServers', 1]),
    );
    expect(result.counts.devices).toBe(1);
    expect(told(result)).toHaveLength(1);
  });
});
