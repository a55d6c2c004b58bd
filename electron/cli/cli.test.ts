import { mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fileTooLarge, MAX_FILE_BYTES } from '../../shared/files/max-file-bytes';
import { writeSiteFile } from '../../shared/files/write-site-file';
import { inEnglish } from '../../shared/testing/in-english';
import { failoverRecorderIdOf, recordingServerIdOf } from '../../shared/testing/records';
import { harbour } from '../../shared/testing/sites';
import { run } from './run';

const now = new Date('2026-06-01T12:00:00Z');
const airport = resolve(import.meta.dirname, '../../assets/samples/airport');

let folder: string;
let siteFile: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'understudy-cli-'));
  siteFile = join(folder, 'harbour.json');
  await writeFile(siteFile, writeSiteFile(harbour));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function understudy(...given: readonly string[]) {
  let out = '';
  let err = '';
  const output = {
    out: (text: string) => {
      out += text;
    },
    err: (text: string) => {
      err += text;
    },
  };
  const exitCode = await run(given, output, now);
  return { exitCode, out, err };
}

async function scenarioOf(...events: readonly (readonly [string, string])[]): Promise<string> {
  const path = join(folder, 'scenario.json');
  await writeFile(path, JSON.stringify(events.map(([event, server]) => ({ event, server }))));
  return path;
}

describe('understudy report', () => {
  it('reports a site file as JSON', async () => {
    const { exitCode, out } = await understudy('report', siteFile, '--json');
    expect(exitCode).toBe(0);
    const report = JSON.parse(out) as {
      readonly recordingServers: readonly Record<string, unknown>[];
      readonly failoverGroups: readonly Record<string, unknown>[];
    };
    expect(report).toMatchObject({
      survivesAnySimultaneousFailures: 0,
      exact: true,
      weakest: { recordingServers: [recordingServerIdOf(4)] },
    });
    expect(report.recordingServers[0]).toMatchObject({
      name: 'RS-01',
      protection: 'failoverGroups',
      candidates: [1, 2, 3].map(failoverRecorderIdOf),
      failuresTolerated: null,
      exact: true,
    });
    expect(report.recordingServers[3]).toMatchObject({ protection: 'none', failuresTolerated: -1 });
    expect(report.failoverGroups[0]).toMatchObject({
      members: 2,
      enabledMembers: 2,
      protects: { asPrimary: 2, asSecondary: 0 },
    });
  });

  it('reads export files', async () => {
    const files = ['recordingServers', 'failoverRecorders', 'failoverGroups'].map((name) =>
      join(airport, `${name}.json`),
    );
    const { exitCode, out } = await understudy('report', ...files, '--csv');
    expect(exitCode).toBe(0);
    expect(out.trim().split('\r\n')).toHaveLength(25);
  });

  it('exits with 1 when there are findings at the limit', async () => {
    const { exitCode } = await understudy('report', siteFile, '--json', '--fail-on', 'error');
    expect(exitCode).toBe(1);
  });

  it('writes a page that needs nothing else and lets no name into its markup', async () => {
    const evil = { ...harbour, name: '<script>alert(1)</script>' };
    await writeFile(siteFile, writeSiteFile(evil));
    const page = join(folder, 'report.html');
    expect((await understudy('report', siteFile, '--html', page)).exitCode).toBe(0);
    const html = await readFile(page, 'utf8');
    expect(html).toContain('&lt;script&gt;alert(1)');
    expect(html).not.toMatch(/<script|src=|href=/);
  });

  it.each([
    [['report'], /at least one file/],
    [['report', '/nowhere/at/all.json'], /no such file/],
    [['report', 'x.json', '--json', '--csv'], /Choose one/],
    [['report', 'x.json', '--fail-on', 'advice'], /error or warning/],
    [['simulate', 'x.json'], /Name a scenario/],
    [['destroy'], /no command destroy/],
    [['report', '--what'], /what/],
  ])('refuses %j with 2 and the reason', async (given, reason) => {
    const { exitCode, out, err } = await understudy(...given);
    expect(exitCode).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(reason);
  });

  it('says in plain words why a report cannot be written', async () => {
    const { exitCode, err } = await understudy('report', siteFile, '--html', folder);
    expect(exitCode).toBe(2);
    expect(err).toBe(`${folder} cannot be written: it is a folder.\n`);
  });

  it('takes a folder for the JSON files in it', async () => {
    await writeFile(join(folder, 'read me.txt'), 'not a part of it');
    const one = await understudy('report', siteFile, '--json');
    expect(await understudy('report', folder, '--json')).toEqual(one);
    const empty = await mkdtemp(join(folder, 'empty-'));
    expect(await understudy('report', empty)).toEqual({
      exitCode: 2,
      out: '',
      err: `There are no JSON files in ${empty}.\n`,
    });
  });

  it('refuses a file in which there is nothing', async () => {
    const path = join(folder, 'nothing.json');
    await writeFile(path, 'no JSON at all');
    const { exitCode, err } = await understudy('report', path);
    expect(exitCode).toBe(2);
    expect(err).toContain('nothing.json');
  });

  it('refuses a file that is larger than the client reads, with the client’s words', async () => {
    const path = join(folder, 'large.json');
    await writeFile(path, '');
    await truncate(path, MAX_FILE_BYTES + 1);
    const { exitCode, err } = await understudy('report', siteFile, path);
    expect(exitCode).toBe(2);
    expect(err).toBe(`${path}: ${inEnglish(fileTooLarge(MAX_FILE_BYTES + 1))}\n`);
  });

  it('takes the language as the client does', async () => {
    const { exitCode, err } = await understudy('report', siteFile, '--json', '--locale=en-XA');
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
  });

  it('explains itself', async () => {
    expect(await understudy('--help')).toMatchObject({ exitCode: 0, err: '' });
  });
});

describe('understudy simulate', () => {
  it('plays a scenario by names and ids', async () => {
    const scenario = await scenarioOf(
      ['recordingServerFails', 'RS-02'],
      ['recordingServerFails', recordingServerIdOf(1).toUpperCase()],
      ['failoverRecorderUnavailable', 'FRS-01'],
    );
    const { exitCode, out } = await understudy(
      'simulate',
      siteFile,
      '--scenario',
      scenario,
      '--json',
    );
    expect(exitCode).toBe(0);
    const report = JSON.parse(out) as {
      readonly steps: readonly { readonly takeovers: readonly unknown[] }[];
      readonly final: unknown;
    };
    expect(report.steps[1]?.takeovers).toMatchObject([
      {
        recordingServer: recordingServerIdOf(1),
        failoverRecorder: failoverRecorderIdOf(2),
        considered: [
          { outcome: 'busy', busyWith: recordingServerIdOf(2) },
          { outcome: 'chosen', busyWith: null },
        ],
      },
    ]);
    expect(report.final).toEqual({
      takenOver: { [recordingServerIdOf(1)]: failoverRecorderIdOf(2) },
      unprotected: [recordingServerIdOf(2)],
    });
  });

  it('tells people what happens in words, not in codes', async () => {
    const scenario = await scenarioOf(
      ['recordingServerFails', 'RS-01'],
      ['recordingServerFails', 'RS-04'],
      ['recordingServerRecovers', 'RS-01'],
    );
    const { out } = await understudy('simulate', siteFile, '--scenario', scenario);
    expect(out.split('\n').slice(0, 6)).toEqual([
      '1. RS-01 fails',
      '   FRS-01 takes over from RS-01',
      '2. RS-04 fails',
      '   nobody takes over from RS-04: it has no failover',
      '   uncovered: RS-04',
      '3. RS-01 is back',
    ]);
  });

  it.each([
    [[['recordingServerFails', 'RS-99']], /Event 0: there is no such server/],
    [
      [
        ['recordingServerFails', 'RS-01'],
        ['recordingServerFails', 'RS-01'],
      ],
      /Event 1 cannot happen: the recording server has failed already/,
    ],
    [[['somethingElse', 'RS-01']], /Event 0 is not understood/],
  ] as const)('refuses %j, naming the event', async (events, reason) => {
    const scenario = await scenarioOf(...events);
    const { exitCode, err } = await understudy('simulate', siteFile, '--scenario', scenario);
    expect(exitCode).toBe(2);
    expect(err).toMatch(reason);
  });
});
