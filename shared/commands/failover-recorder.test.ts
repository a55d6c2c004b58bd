import { describe, expect, it } from 'vitest';
import type { Site } from '../model/site';
import type { SiteStatus } from '../model/status';
import { refusalInEnglish } from '../testing/in-english';
import { refusalsOf, siteAfter } from '../testing/outcomes';
import {
  failoverGroupIdOf,
  failoverRecorderIdOf as frs,
  recordingServerIdOf as rs,
} from '../testing/records';
import { harbour, northWing, southWing } from '../testing/sites';
import type { CommandOf } from './command';

describe('registering a failover recording server', () => {
  const register = (differences: Partial<CommandOf<'failoverRecorder.register'>> = {}) =>
    ({
      type: 'failoverRecorder.register',
      id: frs(7),
      name: 'FRS-07',
      description: '',
      hostName: 'frs07.example.com',
      portNumber: 7563,
      encrypted: false,
      ...differences,
    }) as const;

  it('gives every other property its default: enabled, UDP port 8844, any interface, not assigned', () => {
    expect(siteAfter(harbour, register()).failoverRecorders[frs(7)]).toStrictEqual({
      id: frs(7),
      name: 'FRS-07',
      description: '',
      enabled: true,
      hostName: 'frs07.example.com',
      portNumber: 7563,
      webServerUri: 'http://frs07.example.com:7563/',
      activeWebServerUri: '',
      publicAccessEnabled: false,
      publicWebserverHostName: '',
      publicWebserverPort: 0,
      multicastServerAddress: '0.0.0.0',
      udpPort: 8844,
      databasePath: '',
    });
  });

  it('trims name and host name, and writes https for an encrypted one', () => {
    const command = register({ name: ' FRS-07 ', hostName: ' 2001:db8::7 ', encrypted: true });
    expect(siteAfter(harbour, command).failoverRecorders[frs(7)]).toMatchObject({
      name: 'FRS-07',
      hostName: '2001:db8::7',
      webServerUri: 'https://[2001:db8::7]:7563/',
    });
  });

  it.each([
    [{ name: ' ' }, 'nameRequired', 'name'],
    [{ description: 'x'.repeat(4001) }, 'descriptionTooLong', 'description'],
    [{ hostName: '' }, 'hostNameInvalid', 'hostName'],
    [{ hostName: 'a b' }, 'hostNameInvalid', 'hostName'],
    [{ portNumber: 0 }, 'portOutOfRange', 'portNumber'],
    [{ portNumber: 65536 }, 'portOutOfRange', 'portNumber'],
  ])('refuses %j', (differences, code, field) => {
    expect(refusalsOf(harbour, register(differences))).toMatchObject([{ code, field }]);
  });

  it('refuses an id that is taken', () => {
    expect(refusalsOf(harbour, register({ id: frs(1) }))).toMatchObject([{ code: 'idTaken' }]);
  });
});

describe('editing a failover recording server', () => {
  const edit = (changes: CommandOf<'failoverRecorder.edit'>['changes'], id = frs(1)) =>
    ({ type: 'failoverRecorder.edit', id, changes }) as const;

  it.each([
    [{ name: ' FRS-01a ' }, { name: 'FRS-01a' }],
    [{ description: ' stands in for RS-01 ' }, { description: ' stands in for RS-01 ' }],
    [{ enabled: false }, { enabled: false }],
    [{ udpPort: 8845 }, { udpPort: 8845 }],
    [{ databasePath: ' E:\\Media ' }, { databasePath: 'E:\\Media' }],
    [{ databasePath: '' }, { databasePath: '' }],
    [{ multicastServerAddress: ' 10.0.0.7 ' }, { multicastServerAddress: '10.0.0.7' }],
    [
      { publicAccessEnabled: true, publicWebserverHostName: ' x.org ', publicWebserverPort: 443 },
      { publicAccessEnabled: true, publicWebserverHostName: 'x.org', publicWebserverPort: 443 },
    ],
    [{ publicWebserverHostName: 'x.org' }, { publicWebserverHostName: 'x.org' }],
    [{ name: undefined, udpPort: 1 }, { udpPort: 1 }],
  ])('takes %j and keeps the rest', (changes, expected) => {
    expect(siteAfter(harbour, edit(changes)).failoverRecorders[frs(1)]).toStrictEqual({
      ...harbour.failoverRecorders[frs(1)],
      ...expected,
    });
  });

  it('changes nothing when what is given is what is there', () => {
    expect(siteAfter(harbour, edit({ name: ' FRS-01', enabled: true }))).toStrictEqual(harbour);
  });

  it.each([
    [{ name: '' }, 'nameRequired', 'name'],
    [{ description: 'x'.repeat(4001) }, 'descriptionTooLong', 'description'],
    [{ udpPort: 0 }, 'portOutOfRange', 'udpPort'],
    [{ databasePath: 'Media' }, 'databasePathNotAbsolute', 'databasePath'],
    [{ multicastServerAddress: '' }, 'interfaceAddressInvalid', 'multicastServerAddress'],
    [{ multicastServerAddress: '232.1.1.1' }, 'interfaceAddressInvalid', 'multicastServerAddress'],
    [
      { publicAccessEnabled: true, publicWebserverPort: 443 },
      'publicAddressRequired',
      'publicWebserverHostName',
    ],
    [
      { publicAccessEnabled: true, publicWebserverHostName: ' ', publicWebserverPort: 443 },
      'publicAddressRequired',
      'publicWebserverHostName',
    ],
    [
      { publicAccessEnabled: true, publicWebserverHostName: 'x.org' },
      'portOutOfRange',
      'publicWebserverPort',
    ],
    [{ publicWebserverHostName: 'a b' }, 'hostNameInvalid', 'publicWebserverHostName'],
    [{ publicWebserverPort: 65536 }, 'portOutOfRange', 'publicWebserverPort'],
  ])('refuses %j', (changes, code, field) => {
    expect(refusalsOf(harbour, edit(changes))).toMatchObject([{ code, field }]);
  });

  it('refuses one that is not there', () => {
    expect(refusalsOf(harbour, edit({ name: 'x' }, frs(7)))).toMatchObject([{ code: 'notFound' }]);
  });

  it('takes a database location while the server stands in: it is applied afterwards', () => {
    const status: SiteStatus = { takenOver: new Map([[rs(1), frs(1)]]) };
    expect(refusalsOf(harbour, edit({ databasePath: 'E:\\' }), status)).toStrictEqual([]);
  });
});

describe('moving a failover recording server', () => {
  const move = (id: number, failoverGroup = harbour.failoverGroups[northWing]?.id ?? null) => ({
    to: (position: number | null) =>
      ({ type: 'failoverRecorder.move', id: frs(id), failoverGroup, position }) as const,
  });
  const out = (id: number) =>
    ({
      type: 'failoverRecorder.move',
      id: frs(id),
      failoverGroup: null,
      position: null,
    }) as const;
  const members = (site: Site, group = northWing) => site.failoverGroups[group]?.members;

  it('puts a new member last unless a position is given', () => {
    expect(members(siteAfter(harbour, move(5).to(null)))).toStrictEqual([frs(1), frs(2), frs(5)]);
    expect(members(siteAfter(harbour, move(5).to(0)))).toStrictEqual([frs(5), frs(1), frs(2)]);
    expect(members(siteAfter(harbour, move(5).to(2)))).toStrictEqual([frs(1), frs(2), frs(5)]);
  });

  it('changes the sequence within a group', () => {
    expect(members(siteAfter(harbour, move(2).to(0)))).toStrictEqual([frs(2), frs(1)]);
    expect(members(siteAfter(harbour, move(1).to(1)))).toStrictEqual([frs(2), frs(1)]);
    expect(members(siteAfter(harbour, move(1).to(null)))).toStrictEqual([frs(2), frs(1)]);
    expect(siteAfter(harbour, move(1).to(0))).toStrictEqual(harbour);
  });

  it('takes a member of one group out of it when it goes into another', () => {
    const site = siteAfter(harbour, move(3).to(1));
    expect(members(site)).toStrictEqual([frs(1), frs(3), frs(2)]);
    expect(members(site, southWing)).toStrictEqual([]);
  });

  it('takes a member out of its group, and leaves alone one that is in none', () => {
    expect(members(siteAfter(harbour, out(1)))).toStrictEqual([frs(2)]);
    expect(siteAfter(harbour, out(5))).toStrictEqual(harbour);
    expect(siteAfter(harbour, out(4))).toStrictEqual(harbour);
  });

  it('takes a disabled one too', () => {
    expect(members(siteAfter(harbour, move(6).to(null)))).toHaveLength(3);
  });

  it.each([
    ['a position before the first', move(5).to(-1), 'positionOutOfRange', 'position'],
    ['a position after the end', move(5).to(3), 'positionOutOfRange', 'position'],
    ['a position after the end of its own group', move(1).to(2), 'positionOutOfRange', 'position'],
    ['half a position', move(5).to(0.5), 'positionOutOfRange', 'position'],
    ['a hot standby', move(4).to(null), 'hotStandbyInGroup', 'failoverGroup'],
    ['a server that is not there', move(7).to(null), 'notFound', undefined],
    ['a group that is not there', move(5, failoverGroupIdOf(9)).to(null), 'notFound', undefined],
  ])('refuses %s', (_, command, code, field) => {
    const [refusal, ...others] = refusalsOf(harbour, command);
    expect(refusal?.code).toBe(code);
    expect(refusal?.field).toBe(field);
    expect(others).toStrictEqual([]);
  });

  it('says which positions there are, and whose hot standby it is', () => {
    expect(refusalInEnglish(refusalsOf(harbour, move(5).to(3))[0])).toContain('from 1 to 3.');
    expect(refusalInEnglish(refusalsOf(harbour, move(1).to(2))[0])).toContain('from 1 to 2.');
    expect(refusalInEnglish(refusalsOf(harbour, move(4).to(0))[0])).toContain(
      'FRS-04 is the hot standby of RS-03.',
    );
  });
});

describe('removing a failover recording server', () => {
  const remove = (id: number, clearReferences = false) =>
    ({ type: 'failoverRecorder.remove', id: frs(id), clearReferences }) as const;

  it('takes out one that is not assigned, with its checklist', () => {
    const site = siteAfter(
      harbour,
      {
        type: 'preparation.tick',
        failoverRecorder: frs(5),
        item: 'ownComputer',
        tick: { by: 'Kim', at: '2026-03-01T08:00:00Z', note: '' },
      },
      remove(5),
    );
    expect(site.failoverRecorders[frs(5)]).toBeUndefined();
    expect(site.preparations).toStrictEqual({});
  });

  it('refuses a member and a hot standby, and says where it stands', () => {
    const refusals = [1, 4].flatMap((number) => refusalsOf(harbour, remove(number)));
    expect(refusals.map(({ code }) => code)).toStrictEqual(['stillReferenced', 'stillReferenced']);
    expect(refusals.map(refusalInEnglish)).toStrictEqual([
      'FRS-01 cannot be removed while it is in North wing.',
      'FRS-04 cannot be removed while it is the hot standby of RS-03.',
    ]);
  });

  it('clears the references when asked', () => {
    const withoutMember = siteAfter(harbour, remove(1, true));
    expect(withoutMember.failoverGroups[northWing]?.members).toStrictEqual([frs(2)]);
    const withoutHotStandby = siteAfter(harbour, remove(4, true));
    expect(withoutHotStandby.recordingServers[rs(3)]?.failover).toStrictEqual({ mode: 'none' });
  });

  it('refuses one that is not there', () => {
    expect(refusalsOf(harbour, remove(7, true))).toMatchObject([{ code: 'notFound' }]);
  });

  it('refuses one that stands in right now, whatever is asked', () => {
    const status: SiteStatus = { takenOver: new Map([[rs(1), frs(5)]]) };
    expect(refusalsOf(harbour, remove(5, true), status)).toMatchObject([
      { code: 'failoverRecorderStandingIn' },
    ]);
    expect(refusalsOf(harbour, remove(1, true), status)).toStrictEqual([]);
  });
});
