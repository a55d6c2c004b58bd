import { describe, expect, it } from 'vitest';
import { listOf } from '../model/site';
import { MAX_CONFLICTS } from '../commands/merge/merge-notes';
import { conflictInEnglish, inEnglish, prose } from '../testing/in-english';
import { readExport, type ReadExport } from './read-export';
import {
  apiFailover,
  apiRecord,
  exportFile,
  guid,
  read,
  readRecords,
} from './testing/export-records';

const server = apiRecord('recordingServers', 1, { name: 'RS-1' });
const sound = exportFile('recordingServers.json', [server, apiFailover(1, {})]);
const whole = JSON.stringify([server]);

/** What is passed over, as a person reads it. */
function skippedIn(skipped: ReadExport['skipped']) {
  return skipped.map(({ what, count, why }) => ({
    what: inEnglish(what),
    count,
    why: inEnglish(why),
  }));
}

describe('files that cannot be used', () => {
  it.each([
    ['0 bytes', '', 'The file is empty.'],
    ['blanks only', ' \n\t', 'The file is empty.'],
    ['a byte-order mark only', '\uFEFF', 'The file is empty.'],
    ['text', 'hello', 'The file is not JSON.'],
    ['a mistake in the middle', '[{"id":,"name":"x"}]', /^The file is not JSON/],
    ['cut off after a value', whole.slice(0, 40), 'The file is cut off: its end is missing.'],
    ['cut off by one bracket', whole.slice(0, -1), 'The file is cut off: its end is missing.'],
    ['a number', '5', 'The file holds no records of a management server.'],
    ['null', 'null', 'The file holds no records of a management server.'],
    ['an object without records', '{"a":1}', 'The file holds no records of a management server.'],
    [
      'an error answer',
      '{"httpCode":401,"details":[{"errorText":"Unauthorized"}]}',
      'The file holds an error of the management server instead of records: Unauthorized (401)',
    ],
    [
      'an error answer under a key',
      '{"error":{"httpCode":400,"details":[{"errorText":"Bad request"}]}}',
      'The file holds an error of the management server instead of records: Bad request (400)',
    ],
    [
      'a site file',
      '{"format": "understudy-site", "version": 1}',
      'This is a site file of Understudy. Open it by itself.',
    ],
    [
      'nesting 100,000 arrays deep',
      '['.repeat(100_000) + ']'.repeat(100_000),
      'The file holds no records of a management server.',
    ],
  ])('says so of %s, and the other files come in', (_, text, problem) => {
    const result = read(exportFile('bad.json', text), sound);
    expect(result.files.map(({ problem }) => problem && inEnglish(problem))).toEqual([
      typeof problem === 'string' ? problem : expect.stringMatching(problem),
      null,
    ]);
    expect(result.files.map(({ records }) => records)).toEqual([0, 2]);
    expect(result).toMatchObject({ usable: true, counts: { recordingServers: 1 }, conflicts: [] });
  });

  it('passes on the problem of a file that could not even be read', () => {
    const problem = prose('Too large.');
    const { files, usable } = read({ name: 'a', bytes: 9, text: null, problem });
    expect(files).toEqual([{ name: 'a', bytes: 9, records: 0, problem }]);
    expect(usable).toBe(false);
  });

  it('is not usable without files', () => {
    expect(read().usable).toBe(false);
  });

  it('finds the record inside nesting 100,000 objects deep', () => {
    const deep = `${'{"a":'.repeat(100_000)}${whole}${'}'.repeat(100_000)}`;
    expect(read(exportFile('deep.json', deep)).counts.recordingServers).toBe(1);
  });

  it('reads a record whose unused property is nested 100,000 deep', () => {
    const deep = `[{"id":"${guid(1)}","settings":${'[{"x":'.repeat(50_000)}1${'}]'.repeat(50_000)}}]`;
    expect(read(exportFile('recordingServers.json', deep)).counts.recordingServers).toBe(1);
  });
});

describe('keys that mean something to JavaScript', () => {
  it.each(['__proto__', 'constructor', 'prototype'])('%s does no harm', (key) => {
    const text = `{"${key}":{"enabled":false,"recordingServers":[{"id":"${guid(2)}"}]},
      "recordingServers":[{"id":"${guid(1)}","name":"RS-1","${key}":{"name":"x","enabled":false}}]}`;
    const { site, skipped } = read(exportFile('export.json', text));
    expect(listOf(site.recordingServers)).toMatchObject([{ name: 'RS-1', enabled: true }]);
    expect(skippedIn(skipped).map(({ what }) => what)).toEqual([
      key,
      `properties of recording servers: ${key}`,
    ]);
    expect(Object.hasOwn(Object.prototype, 'enabled')).toBe(false);
  });

  it('takes none of them for an id, a type or a reference', () => {
    const { counts, skipped } = readRecords(
      { id: '__proto__', relations: { self: { type: 'recordingServers' } } },
      { id: guid(1), relations: { self: { type: 'constructor' } } },
      { id: guid(2), relations: { self: '__proto__', parent: 'constructor' }, name: 'x' },
    );
    expect(counts).toMatchObject({ recordingServers: 0, devices: 0 });
    expect(skippedIn(skipped).map(({ what, count }) => [what, count])).toEqual([
      ['recording servers', 1],
      ['constructor', 1],
      ['records of an unknown kind', 1],
    ]);
  });
});

describe('what is passed over', () => {
  it('counts records of other kinds and properties that are not read', () => {
    const { skipped, counts } = read(
      exportFile('export.json', {
        basicUsers: [
          { id: guid(70), name: 'a' },
          { id: guid(71), name: 'b' },
        ],
        recordingServers: [
          {
            ...server,
            synchronizationTime: -1,
            whatever: null,
            recordingStorage: { type: 'x', id: 'y' },
          },
          {
            ...apiRecord('recordingServers', 2),
            synchronizationTime: -1,
            hardwareDrivers: [{}, { id: 1 }],
          },
        ],
      }),
    );
    expect(counts.recordingServers).toBe(2);
    expect(skippedIn(skipped)).toEqual([
      { what: 'basicUsers', count: 2, why: 'Understudy does not use records of this kind.' },
      { what: 'hardwareDrivers', count: 1, why: 'Understudy does not use records of this kind.' },
      {
        what: 'properties of recording servers: synchronizationTime, whatever, recordingStorage',
        count: 3,
        why: 'Understudy does not use them.',
      },
    ]);
  });

  it('names only the first of many properties', () => {
    const many = Object.fromEntries(Array.from({ length: 10 }, (_, at) => [`p${String(at)}`, at]));
    const { skipped } = readRecords({ ...server, ...many }, apiFailover(1, {}));
    expect(skippedIn(skipped)[0]).toMatchObject({
      what: 'properties of recording servers: p0, p1, p2, p3, p4, p5 and 4 more',
      count: 10,
    });
  });

  it('says why devices and other children stay outside', () => {
    const { skipped, counts } = readRecords(
      server,
      apiFailover(1, {}),
      apiFailover(99, {}),
      apiRecord('cameras', 30, {}, ['hardware', 98]),
      apiRecord('cameras', 31, {}, ['hardware', 97]),
      apiRecord('cameras', 32),
      apiRecord('cameras', 33, {}, ['recordingServers', 99]),
      apiRecord('speakers', 34, {}, ['hardware', 97]),
      apiRecord('hardware', 97, {}, ['recordingServers', 99]),
      apiRecord('storages', 96),
      { name: 'No id', relations: { self: { type: 'microphones' } } },
      { id: 'not a guid', relations: { self: { type: 'microphones' } } },
    );
    expect(counts).toMatchObject({ recordingServers: 1, devices: 0 });
    expect(
      skippedIn(skipped)
        .filter(({ what }) => !what.startsWith('properties'))
        .map(({ what, count, why }) => `${String(count)} ${what}: ${why}`)
        .toSorted(),
    ).toEqual([
      '1 cameras: Nothing says to which hardware or recording server they belong.',
      '1 cameras: Their hardware is not in the files, so nobody knows their recording server.',
      '1 failover settings of recording servers: Their recording server is not in the files.',
      '1 hardware: Their recording server is not in the files.',
      '1 speakers: Their recording server is not in the files.',
      '1 storages: Their recording server is not in the files.',
      '2 cameras: Their recording server is not in the files.',
      '2 microphones: They have no valid id.',
    ]);
  });

  it('takes the name of the first site only', () => {
    const { site, skipped } = readRecords(
      apiRecord('sites', 100, { name: 'Head office' }),
      apiRecord('sites', 101, { name: 'Branch' }),
    );
    expect([site.id, site.name]).toEqual([guid(100), 'Head office']);
    expect(skippedIn(skipped)).toMatchObject([{ what: 'sites', count: 1 }]);
  });

  it('gives a site without a record of its own the same id each time', () => {
    const first = readRecords(server).site;
    expect(first.name).toBe('Imported site');
    expect(readRecords(server).site.id).toBe(first.id);
    expect(readRecords(apiRecord('recordingServers', 2)).site.id).not.toBe(first.id);
  });

  it('does not list conflicts without end', () => {
    const wrong = Array.from({ length: MAX_CONFLICTS + 5 }, (_, at) =>
      apiRecord('failoverRecorders', at + 1, { udpPort: 0 }),
    );
    const { conflicts } = readRecords(...wrong);
    expect(conflicts).toHaveLength(MAX_CONFLICTS + 1);
    expect(conflicts.slice(-1).map(conflictInEnglish)).toEqual([
      '5 more: There are too many conflicts to list them all. They are mended in the same way.',
    ]);
  });
});

describe('progress', () => {
  it('counts bytes while reading and devices while understanding', () => {
    const devices = Array.from({ length: 12_000 }, (_, at) =>
      apiRecord('cameras', 1000 + at, {}, ['recordingServers', 1]),
    );
    const cameras = exportFile('cameras.json', devices);
    const told: (readonly [string, number, number])[] = [];
    readExport([sound, cameras], ({ stage, done, total }) => told.push([stage, done, total]));
    const bytes = sound.bytes + cameras.bytes;
    expect(told).toEqual([
      ['reading', 0, bytes],
      ['reading', sound.bytes, bytes],
      ['reading', bytes, bytes],
      ['understanding', 0, 12_000],
      ['understanding', 5_000, 12_000],
      ['understanding', 10_000, 12_000],
      ['understanding', 12_000, 12_000],
    ]);
  });
});
