import { describe, expect, it } from 'vitest';
import {
  deviceIdOf,
  failoverGroupIdOf,
  failoverRecorderIdOf,
  recordingServerIdOf,
} from '../testing/records';
import { harbour } from '../testing/sites';
import { commandSchema } from './command';

const frs = failoverRecorderIdOf(1);
const rs = recordingServerIdOf(1);
const group = failoverGroupIdOf(1);

/** Commands as a window sends them; each hostile one below differs from one of these in one thing. */
const sound = {
  addGroup: { type: 'failoverGroup.add', id: group, name: 'North', description: '' },
  editGroup: { type: 'failoverGroup.edit', id: group, changes: {} },
  editRecorder: { type: 'failoverRecorder.edit', id: frs, changes: { udpPort: 8844 } },
  editServer: { type: 'recordingServer.edit', id: rs, changes: { name: 'RS-01' } },
  move: { type: 'failoverRecorder.move', id: frs, failoverGroup: group, position: 0 },
  setFailover: {
    type: 'recordingServer.setFailover',
    id: rs,
    failover: { mode: 'failoverGroups', primary: group, secondary: null },
  },
  setMulticast: {
    type: 'recordingServer.setMulticast',
    id: rs,
    multicast: harbour.recordingServers[rs]?.multicast,
  },
  setPort: { type: 'recordingServer.setFailoverPort', id: rs, failoverPort: 11000 },
  setDevices: {
    type: 'device.setFailoverSetting',
    settings: [{ recordingServer: rs, device: deviceIdOf(1), failoverSetting: 'LiveOnly' }],
  },
} as const;

function accepts(command: unknown): boolean {
  return commandSchema.safeParse(command).success;
}

describe('what a window may send', () => {
  it.each(Object.entries(sound))('takes %s', (_, command) => {
    expect(commandSchema.parse(command)).toStrictEqual(command);
  });

  it('takes a change of nothing and of what is undefined, which changes nothing', () => {
    expect(accepts({ ...sound.editServer, changes: {} })).toBe(true);
    expect(accepts({ ...sound.editServer, changes: { name: undefined } })).toBe(true);
  });
});

describe('read-only properties', () => {
  it.each([
    'id',
    'hostName',
    'portNumber',
    'webServerUri',
    'activeWebServerUri',
    'position',
    'displayName',
    'lastModified',
  ])('%s cannot be edited of a failover recording server', (property) => {
    const changes = { udpPort: 8844, [property]: 'x' };
    expect(accepts({ ...sound.editRecorder, changes })).toBe(false);
  });

  it.each([
    'id',
    'enabled',
    'hostName',
    'portNumber',
    'webServerUri',
    'activeWebServerUri',
    'version',
    'timeZoneName',
    'hardware',
    'storages',
    'failover',
    'failoverPort',
    'multicast',
  ])('%s cannot be edited of a recording server', (property) => {
    const changes = { name: 'RS-01', [property]: harbour.recordingServers[rs]?.hostName };
    expect(accepts({ ...sound.editServer, changes })).toBe(false);
  });

  it.each(['id', 'members', 'displayName'])('%s cannot be edited of a group', (property) => {
    expect(accepts({ ...sound.editGroup, changes: { [property]: [] } })).toBe(false);
  });
});

describe('hostile input', () => {
  const upperCase = group.replace('3', 'A');

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'site.rename'],
    ['a list', []],
    ['no type', { name: 'x' }],
    ['a type that is not there', { type: 'site.destroy' }],
    ['a type out of the prototype', { type: 'constructor' }],
    ['a type that is a list', { type: ['site.rename'], name: 'x' }],
    ['an import, which only the main process makes', { type: 'site.import', site: harbour }],
    ['a property more', { ...sound.addGroup, members: [] }],
    ['a property less', { type: 'failoverGroup.add', id: group, name: 'North' }],
    ['a name that is a number', { ...sound.addGroup, name: 7 }],
    ['a name that is an object', { ...sound.addGroup, name: { toString: 'x' } }],
    ['a name of 10,001 characters', { ...sound.addGroup, name: 'x'.repeat(10_001) }],
    ['an id that is no GUID', { ...sound.addGroup, id: '__proto__' }],
    ['an id that is a property of every object', { ...sound.addGroup, id: 'constructor' }],
    ['an id in upper case', { ...sound.addGroup, id: upperCase.toUpperCase() }],
    ['an id in braces', { ...sound.addGroup, id: `{${group}}` }],
    ['an id with a line break', { ...sound.addGroup, id: `${group}\n` }],
    ['the all-zero id', { ...sound.addGroup, id: '00000000-0000-0000-0000-000000000000' }],
    ['a port that is a text', { ...sound.setPort, failoverPort: '11000' }],
    ['a port that is not a number', { ...sound.setPort, failoverPort: Number.NaN }],
    ['an infinite port', { ...sound.setPort, failoverPort: Number.POSITIVE_INFINITY }],
    ['half a position', { ...sound.move, position: 0.5 }],
    ['no position', { type: 'failoverRecorder.move', id: frs, failoverGroup: group }],
    ['a secondary group without a primary one', failover({ primary: null, secondary: group })],
    ['groups without a primary', failover({ secondary: null })],
    [
      'groups and a hot standby at once',
      failover({ primary: group, secondary: null, failoverRecorder: frs }),
    ],
    ['none and a group at once', failover({ mode: 'none', primary: group })],
    ['a mode that is not there', failover({ mode: 'warm' })],
    [
      'a property more in multicast',
      { ...sound.setMulticast, multicast: { ...sound.setMulticast.multicast, displayName: 'x' } },
    ],
    [
      'an MTU that is a text, as the API writes it',
      { ...sound.setMulticast, multicast: { ...sound.setMulticast.multicast, MTU: '1500' } },
    ],
    ['no devices', { ...sound.setDevices, settings: [] }],
    [
      'a failover support that is not there',
      { ...sound.setDevices, settings: [{ ...sound.setDevices.settings[0], failoverSetting: '' }] },
    ],
    [
      'a device with a name',
      { ...sound.setDevices, settings: [{ ...sound.setDevices.settings[0], name: 'x' }] },
    ],
  ])('is refused: %s', (_, input) => {
    expect(accepts(input)).toBe(false);
  });

  it.each([
    '{"type":"site.rename","name":"x","__proto__":{"polluted":true}}',
    `{"type":"failoverGroup.edit","id":"${group}","changes":{"__proto__":{"name":"x"}}}`,
    '{"type":"site.rename","name":"x","constructor":{"prototype":{"polluted":true}}}',
  ])('that reaches for a prototype is refused: %s', (text) => {
    expect(accepts(JSON.parse(text))).toBe(false);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  function failover(differences: object): unknown {
    return {
      ...sound.setFailover,
      failover: { mode: 'failoverGroups', ...differences },
    };
  }
});
