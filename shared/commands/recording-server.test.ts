import { describe, expect, it } from 'vitest';
import type { Failover } from '../model/failover';
import { defaultMulticast, type Multicast } from '../model/multicast';
import type { SiteStatus } from '../model/status';
import { refusalInEnglish } from '../testing/in-english';
import { refusalsOf, siteAfter } from '../testing/outcomes';
import {
  aRecordingServer,
  failoverGroupIdOf,
  failoverRecorderIdOf as frs,
  recordingServerIdOf as rs,
  validationIdOf,
} from '../testing/records';
import { harbour, northWing, southWing } from '../testing/sites';
import type { CommandOf } from './command';
import { checkMulticast, checkRecordingServer } from './recording-server';

describe('registering a recording server', () => {
  const register = (differences: Partial<CommandOf<'recordingServer.register'>> = {}) =>
    ({
      type: 'recordingServer.register',
      id: rs(7),
      name: ' RS-07 ',
      description: '',
      hostName: ' rs07 ',
      portNumber: 443,
      encrypted: true,
      ...differences,
    }) as const;

  it('gives every other property its default: unprotected, failover port 11000, no multicast', () => {
    expect(siteAfter(harbour, register()).recordingServers[rs(7)]).toStrictEqual({
      id: rs(7),
      name: 'RS-07',
      description: '',
      enabled: true,
      hostName: 'rs07',
      portNumber: 443,
      webServerUri: 'https://rs07:443/',
      activeWebServerUri: '',
      publicAccessEnabled: false,
      publicWebserverHostName: '',
      publicWebserverPort: 0,
      multicastServerAddress: '0.0.0.0',
      version: '',
      timeZoneName: '',
      shutdownOnStorageFailure: false,
      failover: { mode: 'none' },
      failoverPort: 11000,
      multicast: defaultMulticast,
      hardware: [],
      storages: [],
    });
  });

  it.each([
    [{ name: '' }, 'nameRequired', 'name'],
    [{ description: 'x'.repeat(4001) }, 'descriptionTooLong', 'description'],
    [{ hostName: 'http://rs07' }, 'hostNameInvalid', 'hostName'],
    [{ portNumber: 65536 }, 'portOutOfRange', 'portNumber'],
    [{ id: rs(1) }, 'idTaken', undefined],
  ])('refuses %j', (differences, code, field) => {
    const refusals = refusalsOf(harbour, register(differences));
    expect(refusals).toHaveLength(1);
    expect(refusals[0]?.code).toBe(code);
    expect(refusals[0]?.field).toBe(field);
  });
});

describe('editing a recording server', () => {
  const edit = (changes: CommandOf<'recordingServer.edit'>['changes'], id = rs(1)) =>
    ({ type: 'recordingServer.edit', id, changes }) as const;

  it.each([
    [{ name: ' RS-01a ' }, { name: 'RS-01a' }],
    [{ name: 'RS-02' }, { name: 'RS-02' }],
    [{ shutdownOnStorageFailure: true }, { shutdownOnStorageFailure: true }],
    [{ multicastServerAddress: ' ::1' }, { multicastServerAddress: '::1' }],
    [{ publicWebserverPort: 443 }, { publicWebserverPort: 443 }],
    [{ description: undefined }, {}],
  ])('takes %j and keeps the rest', (changes, expected) => {
    expect(siteAfter(harbour, edit(changes)).recordingServers[rs(1)]).toStrictEqual({
      ...harbour.recordingServers[rs(1)],
      ...expected,
    });
  });

  it.each([
    [{ name: '' }, 'nameRequired', 'name'],
    [{ description: 'x'.repeat(4001) }, 'descriptionTooLong', 'description'],
    [{ multicastServerAddress: '' }, 'interfaceAddressInvalid', 'multicastServerAddress'],
    [{ publicWebserverPort: -1 }, 'portOutOfRange', 'publicWebserverPort'],
    [{ publicWebserverHostName: 'a b' }, 'hostNameInvalid', 'publicWebserverHostName'],
  ])('refuses %j', (changes, code, field) => {
    expect(refusalsOf(harbour, edit(changes))).toMatchObject([{ code, field }]);
  });

  it('gives every reason at once when public access is switched on without address and port', () => {
    expect(refusalsOf(harbour, edit({ publicAccessEnabled: true }))).toMatchObject([
      { code: 'publicAddressRequired', field: 'publicWebserverHostName' },
      { code: 'portOutOfRange', field: 'publicWebserverPort' },
    ]);
  });

  it('refuses one that is not there', () => {
    expect(refusalsOf(harbour, edit({ name: 'x' }, rs(7)))).toMatchObject([{ code: 'notFound' }]);
  });
});

describe('removing a recording server', () => {
  const remove = (id: number) => ({ type: 'recordingServer.remove', id: rs(id) }) as const;
  const record = (validation: number, server: number): CommandOf<'validation.record'> => ({
    type: 'validation.record',
    validation: {
      id: validationIdOf(validation),
      recordingServer: rs(server),
      method: 'stopService',
      by: 'Kim',
      startedAt: '2026-03-01T08:00:00Z',
      expected: frs(1),
      steps: [],
      outcome: 'running',
      finishedAt: null,
      notes: '',
    },
  });

  it('takes its devices and validations with it, and frees its hot standby', () => {
    const site = siteAfter(harbour, record(1, 1), remove(1), remove(3));
    expect(site.recordingServers[rs(1)]).toBeUndefined();
    expect(Object.keys(site.devices)).toStrictEqual([rs(2)]);
    expect(site.validations).toStrictEqual({});
    const dedicate = setFailover(4, { mode: 'hotStandby', failoverRecorder: frs(4) });
    expect(refusalsOf(site, dedicate)).toStrictEqual([]);
  });

  it('keeps the validations of the others', () => {
    const site = siteAfter(harbour, record(1, 1), record(2, 2), remove(1));
    expect(Object.keys(site.validations)).toStrictEqual([validationIdOf(2)]);
  });

  it('refuses one that has been taken over, or is not there', () => {
    const status: SiteStatus = { takenOver: new Map([[rs(1), frs(1)]]) };
    expect(refusalsOf(harbour, remove(1), status)).toMatchObject([
      { code: 'recordingServerInFailover' },
    ]);
    expect(refusalsOf(harbour, remove(2), status)).toStrictEqual([]);
    expect(refusalsOf(harbour, remove(7))).toMatchObject([{ code: 'notFound' }]);
  });
});

function setFailover(id: number, failover: Failover) {
  return { type: 'recordingServer.setFailover', id: rs(id), failover } as const;
}

describe('choosing who stands in', () => {
  const groups = (primary = northWing, secondary: typeof southWing | null = null): Failover => ({
    mode: 'failoverGroups',
    primary,
    secondary,
  });
  const hot = (id: number): Failover => ({ mode: 'hotStandby', failoverRecorder: frs(id) });

  it.each<[string, number, Failover]>([
    ['nobody', 1, { mode: 'none' }],
    ['another primary group', 1, groups(southWing)],
    ['a secondary group', 2, groups(northWing, southWing)],
    ['groups in the place of the hot standby', 3, groups()],
    ['a hot standby in the place of the groups', 1, hot(5)],
    ['another hot standby', 3, hot(5)],
    ['the same hot standby again', 3, hot(4)],
    ['a disabled hot standby', 4, hot(6)],
  ])('takes %s, and nothing of what was before stays', (_, id, failover) => {
    const site = siteAfter(harbour, setFailover(id, failover));
    expect(site.recordingServers[rs(id)]).toStrictEqual({
      ...harbour.recordingServers[rs(id)],
      failover,
    });
  });

  it('frees a hot standby that is no longer chosen', () => {
    const site = siteAfter(harbour, setFailover(3, { mode: 'none' }));
    expect(refusalsOf(harbour, setFailover(4, hot(4)))).not.toStrictEqual([]);
    expect(refusalsOf(site, setFailover(4, hot(4)))).toStrictEqual([]);
  });

  it.each<[string, Failover, string, string]>([
    ['the same group twice', groups(northWing, northWing), 'secondarySameAsPrimary', 'secondary'],
    ['a primary group that is not there', groups(failoverGroupIdOf(9)), 'notFound', 'primary'],
    [
      'a secondary group that is not there',
      groups(northWing, failoverGroupIdOf(9)),
      'notFound',
      'secondary',
    ],
    ['a member of a group', hot(1), 'groupedAsHotStandby', 'hotStandby'],
    ['the hot standby of another server', hot(4), 'hotStandbyTaken', 'hotStandby'],
    ['a failover recording server that is not there', hot(7), 'notFound', 'hotStandby'],
  ])('refuses %s', (_, failover, code, field) => {
    expect(refusalsOf(harbour, setFailover(1, failover))).toMatchObject([{ code, field }]);
  });

  it('says in which group the server is, and whose hot standby', () => {
    expect(refusalInEnglish(refusalsOf(harbour, setFailover(1, hot(1)))[0])).toContain(
      'group North wing.',
    );
    expect(refusalInEnglish(refusalsOf(harbour, setFailover(1, hot(4)))[0])).toContain(
      'of RS-03 already.',
    );
  });

  it('refuses a recording server that is not there', () => {
    expect(refusalsOf(harbour, setFailover(7, { mode: 'none' }))).toMatchObject([
      { code: 'notFound' },
    ]);
  });
});

describe('setting the failover port', () => {
  const setPort = (failoverPort: number, id = rs(1)) =>
    ({ type: 'recordingServer.setFailoverPort', id, failoverPort }) as const;

  it('takes 1 to 65535', () => {
    const site = siteAfter(harbour, setPort(65535));
    expect(site.recordingServers[rs(1)]?.failoverPort).toBe(65535);
    expect(siteAfter(harbour, setPort(11000))).toStrictEqual(harbour);
  });

  it.each([0, 65536, 1.5])('refuses %d', (port) => {
    expect(refusalsOf(harbour, setPort(port))).toMatchObject([
      { code: 'portOutOfRange', field: 'failoverPort' },
    ]);
  });

  it('refuses a server that is not there', () => {
    expect(refusalsOf(harbour, setPort(1, rs(7)))).toMatchObject([{ code: 'notFound' }]);
  });
});

describe('the rules of a recording server as its tabs ask them', () => {
  it('have nothing against one as registered, nor against a blank public address that is off', () => {
    expect(checkMulticast(defaultMulticast)).toStrictEqual([]);
    expect(checkRecordingServer(aRecordingServer(1))).toStrictEqual([]);
    const blank = aRecordingServer(1, { publicWebserverHostName: ' ' });
    expect(checkRecordingServer(blank)).toStrictEqual([]);
  });
});

describe('setting multicast', () => {
  const set = (differences: Partial<Multicast>, id = rs(1)) =>
    ({
      type: 'recordingServer.setMulticast',
      id,
      multicast: { ...defaultMulticast, ...differences },
    }) as const;

  it('takes ranges of one address and one port, and trims what was typed', () => {
    const command = set({
      enabled: true,
      iPAddressStart: ' 232.100.1.9',
      iPAddressEnd: '232.100.1.10 ',
      portRangeStart: 47100,
      portRangeEnd: 47100,
    });
    expect(siteAfter(harbour, command).recordingServers[rs(1)]?.multicast).toStrictEqual({
      ...command.multicast,
      iPAddressStart: '232.100.1.9',
      iPAddressEnd: '232.100.1.10',
    });
    expect(siteAfter(harbour, set({ iPAddressEnd: ' 232.100.1.0 ' }))).toStrictEqual(harbour);
  });

  it.each([
    [{ iPAddressStart: '10.0.0.1' }, 'multicastRangeInvalid', 'iPAddressStart'],
    [{ iPAddressEnd: '' }, 'multicastRangeInvalid', 'iPAddressEnd'],
    [
      { iPAddressStart: '232.100.1.10', iPAddressEnd: '232.100.1.9' },
      'multicastRangeReversed',
      'iPAddressEnd',
    ],
    [{ portRangeStart: 0 }, 'portOutOfRange', 'portRangeStart'],
    [{ portRangeEnd: 65536 }, 'portOutOfRange', 'portRangeEnd'],
    [{ portRangeStart: 47200 }, 'portRangeReversed', 'portRangeEnd'],
    [{ MTU: 575 }, 'mtuOutOfRange', 'MTU'],
    [{ TTL: 0 }, 'ttlOutOfRange', 'TTL'],
    [{ enabled: false, TTL: 256 }, 'ttlOutOfRange', 'TTL'],
  ])('refuses %j', (differences, code, field) => {
    expect(refusalsOf(harbour, set(differences))).toMatchObject([{ code, field }]);
  });

  it.each([{ portRangeStart: 65536 }, { portRangeEnd: 0 }])(
    'does not call a range reversed of which one end is refused: %j',
    (differences) => {
      const refusals = refusalsOf(harbour, set(differences));
      expect(refusals.map(({ code }) => code)).toStrictEqual(['portOutOfRange']);
    },
  );

  it('says which end of the ports must not lie before which', () => {
    expect(refusalInEnglish(refusalsOf(harbour, set({ portRangeStart: 47200 }))[0])).toBe(
      'The end of the port range must not lie before its start.',
    );
  });

  it('is refused while the server has been taken over, or is not there', () => {
    const status: SiteStatus = { takenOver: new Map([[rs(1), frs(1)]]) };
    expect(refusalsOf(harbour, set({ MTU: 0 }), status).map(({ code }) => code)).toStrictEqual([
      'recordingServerInFailover',
      'mtuOutOfRange',
    ]);
    expect(refusalsOf(harbour, set({ TTL: 1 }, rs(2)), status)).toStrictEqual([]);
    expect(refusalsOf(harbour, set({}, rs(7)))).toMatchObject([{ code: 'notFound' }]);
  });
});
