import { describe, expect, it } from 'vitest';
import { conflictInEnglish, inEnglish } from '../testing/in-english';
import { listOf } from '../model/site';
import {
  apiFailover,
  apiRecord,
  exportFile,
  guid,
  read,
  readRecords,
} from './testing/export-records';

const server = apiRecord('recordingServers', 1, { name: 'RS-1' });
const unrelated = { id: guid(1), name: 'RS-1' };

describe('the shapes of files', () => {
  it.each([
    ['an array under "array"', 'any.json', { array: [server] }],
    ['an object under "data"', 'any.json', { data: server }],
    ['an array under "data"', 'any.json', { data: [server] }],
    ['a bare array', 'any.json', [server]],
    ['a bare object with relations', 'any.json', server],
    ['an object with the resource as key', 'any.json', { recordingServers: [unrelated] }],
    ['a key in another case', 'any.json', { RECORDINGSERVERS: [unrelated] }],
    ['an envelope under the key', 'any.json', { recordingServers: { array: [unrelated] } }],
    [
      'an envelope with a single record under the key',
      'a.json',
      { recordingServers: { data: unrelated } },
    ],
    ['a single record under the key', 'any.json', { recordingServers: unrelated }],
    ['a list without types in a file named after it', 'recordingServers.json', [unrelated]],
    ['the same in an envelope', 'RecordingServers.JSON', { array: [unrelated] }],
    ['the same in a page', 'site-recordingServers-2.json', { data: unrelated }],
    [
      'with the extras of an answer',
      'any.json',
      { array: [server], tasks: [{ id: 'x' }], resources: [{}] },
    ],
  ])('understands %s', (_, name, content) => {
    const result = read(exportFile(name, content));
    expect(listOf(result.site.recordingServers).map(({ id, name: found }) => [id, found])).toEqual([
      [guid(1), 'RS-1'],
    ]);
    expect(result.files).toEqual([
      { name, bytes: JSON.stringify(content).length, records: 1, problem: null },
    ]);
    expect(result.skipped).toEqual([]);
  });

  it('believes relations.self.type before the key, and the key before the file name', () => {
    const camera = apiRecord('cameras', 3, {}, ['recordingServers', 1]);
    const result = read(
      exportFile('failoverGroups.json', { recordingServers: [unrelated], speakers: [camera] }),
    );
    expect(result.counts).toEqual({
      recordingServers: 1,
      failoverRecorders: 0,
      failoverGroups: 0,
      devices: 1,
    });
    expect(result.site.devices).toMatchObject({ [guid(1)]: { [guid(3)]: { kind: 'camera' } } });
  });

  it('takes the type in any case', () => {
    const record = { id: guid(1), name: 'A', relations: { self: { type: 'RECORDINGservers' } } };
    expect(readRecords(record).counts.recordingServers).toBe(1);
  });

  it('understands a byte-order mark that is still in the text', () => {
    expect(read(exportFile('a.json', `\uFEFF${JSON.stringify([server])}`)).usable).toBe(true);
  });

  it('takes an empty list for a sound answer', () => {
    const names = ['[]', '{"array":[]}', '{"cameras":[],"speakers":[]}'];
    const { files, usable } = read(...names.map((text) => exportFile('cameras.json', text)));
    expect(files.map(({ problem }) => problem)).toEqual([null, null, null]);
    expect(usable).toBe(false);
  });
});

describe('values as other servers write them', () => {
  it('folds GUIDs to lower case and takes braces off', () => {
    const id = 'ABCDEF00-0000-4000-8000-00000000000A';
    const result = readRecords({ ...server, id: `{${id}}` });
    expect(Object.keys(result.site.recordingServers)).toEqual([id.toLowerCase()]);
  });

  it('takes the id from relations.self when the record has none', () => {
    const { id: _, ...rest } = apiRecord('recordingServers', 7) as { readonly id: string };
    expect(Object.keys(readRecords(rest).site.recordingServers)).toEqual([guid(7)]);
  });

  it('understands booleans and numbers that are sent as text', () => {
    const { site, conflicts } = readRecords(
      apiRecord('failoverRecorders', 2, {
        enabled: 'False',
        udpPort: '8845',
        publicAccessEnabled: 'True',
        publicWebserverHostName: 'frs.example.com',
        publicWebserverPort: ' 443 ',
      }),
    );
    expect(listOf(site.failoverRecorders)).toMatchObject([
      { enabled: false, udpPort: 8845, publicAccessEnabled: true, publicWebserverPort: 443 },
    ]);
    expect(conflicts).toEqual([]);
  });

  it('reads MTU and TTL, which the API sends as text, as numbers', () => {
    const { site } = readRecords(
      server,
      apiFailover(1, {}),
      apiRecord('recordingServerMulticasts', 5, { enabled: true, MTU: '1400', TTL: '16' }, [
        'recordingServers',
        1,
      ]),
    );
    expect(listOf(site.recordingServers)).toMatchObject([
      { multicast: { enabled: true, MTU: 1400, TTL: 16, portRangeStart: 47100 } },
    ]);
  });

  it('takes the host name and port from the URI where the deprecated properties are missing', () => {
    const { site } = readRecords(
      apiRecord('recordingServers', 1, { webServerUri: 'https://rs1.example.com:8443/' }),
      apiRecord('failoverRecorders', 2, { webServerUri: 'http://[2001:db8::7]:7563/' }),
    );
    expect(listOf(site.recordingServers)).toMatchObject([
      { hostName: 'rs1.example.com', portNumber: 8443 },
    ]);
    expect(listOf(site.failoverRecorders)).toMatchObject([
      { hostName: '2001:db8::7', portNumber: 7563 },
    ]);
  });

  it('says which value it could not understand', () => {
    const { conflicts, site } = readRecords(
      apiRecord('failoverRecorders', 2, { name: 'FRS-2', udpPort: {}, enabled: 'perhaps' }),
    );
    expect(conflicts.map(conflictInEnglish)).toEqual([
      'FRS-2: The value of "enabled" cannot be understood. It is taken as not given, and the usual value is used.',
      'FRS-2: The value of "udpPort" cannot be understood. It is taken as not given, and the usual value is used.',
    ]);
    expect(listOf(site.failoverRecorders)).toMatchObject([{ enabled: true, udpPort: 8844 }]);
  });
});

describe('failover groups', () => {
  const groups = [apiRecord('failoverGroups', 10), apiRecord('failoverGroups', 11)];

  it('takes membership from relations.parent and the sequence from position', () => {
    const { site } = readRecords(
      ...groups,
      apiRecord('failoverRecorders', 1, { position: 2 }, ['failoverGroups', 10]),
      apiRecord('failoverRecorders', 2, { position: 0 }, ['failoverGroups', 10]),
      apiRecord('failoverRecorders', 3, { position: -1 }, ['failoverGroups', 10]),
      apiRecord('failoverRecorders', 4, { position: '1' }, ['failoverGroups', 10]),
      apiRecord('failoverRecorders', 5, { position: 0 }, ['failoverGroups', 11]),
      apiRecord('failoverRecorders', 6, { position: 0 }),
    );
    expect(listOf(site.failoverGroups).map(({ members }) => members)).toEqual([
      [guid(2), guid(4), guid(1), guid(3)],
      [guid(5)],
    ]);
  });

  it.each([
    [{ type: 'failoverGroups' }, undefined],
    [{ type: 'failoverGroups', id: null }, undefined],
    [{ type: 'failoverGroups', id: '@{id=…}' }, undefined],
    [{ type: 'failoverGroups', id: '{00000000-0000-0000-0000-000000000000}' }, 0],
    [{ type: 'sites', id: guid(50) }, 0],
  ])(
    'knows from the parent %j that a server is in no group, or knows nothing',
    (parent, groupsOf) => {
      const { stated } = readRecords({
        id: guid(1),
        name: 'FRS-01',
        relations: { self: { type: 'failoverRecorders', id: guid(1) }, parent },
      });
      const [memberships] = stated.memberships.values();
      expect(memberships?.size).toBe(groupsOf);
    },
  );

  it('takes the order of embedded members where no position is given', () => {
    const { site, conflicts } = read(
      exportFile('failoverRecorders.json', [
        { id: guid(1), name: 'A' },
        { id: guid(2), name: 'B' },
        { id: guid(3), name: 'C' },
      ]),
      exportFile('failoverGroups.json', {
        array: [
          {
            id: guid(10),
            name: 'North',
            failoverRecorders: [
              { id: guid(3), name: 'C' },
              { type: 'failoverRecorders', id: guid(1) },
              { id: guid(2), name: 'B' },
            ],
          },
        ],
      }),
    );
    expect(listOf(site.failoverGroups)).toMatchObject([
      { name: 'North', members: [guid(3), guid(1), guid(2)] },
    ]);
    expect(conflicts).toEqual([]);
  });

  it('prefers positions to the order of embedding', () => {
    const { site } = readRecords(
      apiRecord('failoverGroups', 10, {
        failoverRecorders: [
          apiRecord('failoverRecorders', 1, { position: 1 }),
          apiRecord('failoverRecorders', 2, { position: 0 }),
        ],
      }),
    );
    expect(listOf(site.failoverGroups)).toMatchObject([{ members: [guid(2), guid(1)] }]);
  });

  it('reads references in any case and every way to say "not used"', () => {
    const servers = [1, 2, 3, 4].map((id) => apiRecord('recordingServers', id));
    const zero = '00000000-0000-0000-0000-000000000000';
    const { site, conflicts } = readRecords(
      ...groups,
      apiRecord('failoverRecorders', 20),
      ...servers,
      apiFailover(1, {}, { primaryFailoverGroup: `FAILOVERGROUP[${guid(10).toUpperCase()}]` }),
      apiFailover(2, {}, { primaryFailoverGroup: { type: 'failoverGroups', id: guid(11) } }),
      apiFailover(3, {}, { hotStandby: `FailoverRecorder[${guid(20)}]`, primaryFailoverGroup: '' }),
      apiFailover(
        4,
        {},
        { hotStandby: `FailoverRecorder[${zero}]`, primaryFailoverGroup: 'Not used' },
      ),
    );
    expect(listOf(site.recordingServers).map(({ failover }) => failover)).toEqual([
      { mode: 'failoverGroups', primary: guid(10), secondary: null },
      { mode: 'failoverGroups', primary: guid(11), secondary: null },
      { mode: 'hotStandby', failoverRecorder: guid(20) },
      { mode: 'none' },
    ]);
    expect(conflicts).toEqual([]);
  });
});

describe('children', () => {
  it('reads everything embedded, at any depth', () => {
    const { site, skipped, conflicts } = read(
      exportFile('everything.json', {
        data: {
          id: guid(100),
          name: 'Airport',
          relations: { self: { type: 'sites', id: guid(100) } },
          failoverGroups: [{ id: guid(10), name: 'North' }],
          recordingServers: [
            {
              id: guid(1),
              name: 'RS-1',
              recordingServerFailovers: [
                { id: guid(50), primaryFailoverGroup: `FailoverGroup[${guid(10)}]` },
              ],
              recordingServerMulticasts: [{ id: guid(51), enabled: false }],
              storages: [{ id: guid(52), name: 'Local', maxSize: 2048, retainMinutes: 60 }],
              hardware: [
                {
                  id: guid(2),
                  name: 'Unit',
                  cameras: [{ id: guid(3), name: 'Gate', failoverSetting: 'Live Only' }],
                  metadata: [{ id: guid(4), name: 'Boxes', enabled: false }],
                },
              ],
            },
          ],
        },
      }),
    );
    expect([site.id, site.name]).toEqual([guid(100), 'Airport']);
    expect(listOf(site.recordingServers)).toMatchObject([
      {
        failover: { mode: 'failoverGroups', primary: guid(10), secondary: null },
        hardware: [{ id: guid(2), name: 'Unit' }],
        storages: [{ id: guid(52), maxSize: 2048, retainMinutes: 60 }],
      },
    ]);
    expect(site.devices).toMatchObject({
      [guid(1)]: {
        [guid(3)]: { kind: 'camera', hardware: guid(2), failoverSetting: 'LiveOnly' },
        [guid(4)]: { kind: 'metadata', enabled: false, failoverSetting: 'FullSupport' },
      },
    });
    expect([skipped, conflicts]).toEqual([[], []]);
  });

  it('reads children from files of their own, in any order of files', () => {
    const { site } = read(
      exportFile('microphones.json', [apiRecord('microphones', 3, {}, ['hardware', 2])]),
      exportFile('speakers.json', [apiRecord('speakers', 4, {}, ['recordingServers', 1])]),
      exportFile('hardware.json', [apiRecord('hardware', 2, {}, ['recordingServers', 1])]),
      exportFile('recordingServers.json', [server]),
    );
    expect(site.devices).toMatchObject({
      [guid(1)]: {
        [guid(3)]: { kind: 'microphone', hardware: guid(2), recordingServer: guid(1) },
        [guid(4)]: { kind: 'speaker', hardware: null, recordingServer: guid(1) },
      },
    });
  });

  it('finds records inside records of a kind that it does not read', () => {
    const { counts, skipped } = read(
      exportFile('cameraGroups.json', {
        cameraGroups: [
          {
            id: guid(80),
            name: 'All',
            cameras: [apiRecord('cameras', 3, {}, ['recordingServers', 1])],
          },
        ],
        recordingServers: [server],
      }),
    );
    expect(counts.devices).toBe(1);
    expect(skipped.map(({ what, count }) => [inEnglish(what), count])).toEqual([
      ['cameraGroups', 1],
    ]);
  });
});
