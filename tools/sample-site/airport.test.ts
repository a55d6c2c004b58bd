import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkInvariants } from '../../shared/commands/invariants';
import { decodeJsonText } from '../../shared/json/decode-json-text';
import { readExport, type ReadExport } from '../../shared/api/read-export';
import { allocations } from '../../shared/model/references';
import { listOf } from '../../shared/model/site';
import { inEnglish } from '../../shared/testing/in-english';
import { projectFolder } from '../project-folders';
import { planAirport } from './airport';
import { planBigSite } from './big-site';
import { writeSite } from './write-site';

const airport = join(projectFolder, 'assets/samples/airport');
const temporary = mkdtempSync(join(tmpdir(), 'sample-site-'));
afterAll(() => {
  rmSync(temporary, { recursive: true });
});

function contents(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder).toSorted();
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

function readFolder(folder: string): ReadExport {
  const files = readdirSync(folder).map((name) => {
    const bytes = readFileSync(join(folder, name));
    return { name, bytes: bytes.length, text: decodeJsonText(bytes), problem: null };
  });
  return readExport(files, () => undefined);
}

describe('the sample airport', () => {
  const { site, counts, conflicts, skipped, files } = readFolder(airport);

  it('is what its generator makes', () => {
    const folder = join(temporary, 'airport');
    writeSite(planAirport(), folder);
    expect(contents(folder)).toEqual(contents(airport));
  });

  it('comes in whole and breaks no rule', () => {
    expect(counts).toEqual({
      recordingServers: 24,
      failoverRecorders: 11,
      failoverGroups: 3,
      devices: 600,
    });
    expect(checkInvariants(site)).toEqual([]);
    expect(conflicts).toEqual([]);
    expect(files.filter(({ problem }) => problem !== null)).toEqual([]);
  });

  it('leaves out nothing but properties that have no bearing on failover', () => {
    expect(skipped.filter(({ what }) => !inEnglish(what).startsWith('properties of'))).toEqual([]);
    expect(site.name).toBe('Airport');
    expect(listOf(site.recordingServers).flatMap(({ hardware }) => hardware)).toHaveLength(360);
  });

  it('has nine members in three groups, in sequence, and two hot standbys', () => {
    const sequences = listOf(site.failoverGroups).map(({ name, members }) => [
      name,
      members.map((member) => site.failoverRecorders[member]?.name),
    ]);
    expect(sequences).toEqual([
      ['Terminals', ['FRS-T-01', 'FRS-T-02', 'FRS-T-03', 'FRS-T-04']],
      ['Piers and apron', ['FRS-P-01', 'FRS-P-02', 'FRS-P-03']],
      ['Perimeter and landside', ['FRS-L-01', 'FRS-L-02']],
    ]);
    const states = [...allocations(site).values()].map(({ state }) => state);
    expect(states.filter((state) => state === 'hotStandby')).toHaveLength(2);
    expect(states.filter((state) => state === 'unassigned')).toHaveLength(0);
  });

  it('has the variety and the flaws of a real site', () => {
    const servers = listOf(site.recordingServers);
    const modes = servers.map(({ failover }) => failover.mode);
    expect({
      unprotected: modes.filter((mode) => mode === 'none').length,
      withSecondary: servers.filter(
        ({ failover }) => failover.mode === 'failoverGroups' && failover.secondary !== null,
      ).length,
      multicast: servers.filter(({ multicast }) => multicast.enabled).length,
      public: servers.filter(({ publicAccessEnabled }) => publicAccessEnabled).length,
      encrypted: servers.filter(({ webServerUri }) => webServerUri.startsWith('https')).length,
      versions: new Set(servers.map(({ version }) => version)).size,
      disabled: listOf(site.failoverRecorders)
        .filter(({ enabled }) => !enabled)
        .map(({ name }) => name),
    }).toEqual({
      unprotected: 2,
      withSecondary: 9,
      multicast: 3,
      public: 2,
      encrypted: 11,
      versions: 2,
      disabled: ['FRS-P-03'],
    });
  });
});

it('makes sites of any size, the same in every run', () => {
  const size = { recordingServers: 60, failoverRecorders: 25, devices: 1001 };
  const folders = ['first', 'second'].map((name) => join(temporary, name));
  for (const folder of folders) writeSite(planBigSite(size), folder);
  const [first = '', second = ''] = folders;
  expect(contents(second)).toEqual(contents(first));
  const { counts, conflicts } = readFolder(first);
  expect(counts).toEqual({ ...size, failoverGroups: 5 });
  expect(conflicts).toEqual([]);
});

it('makes a site without failover recording servers', () => {
  const folder = join(temporary, 'bare');
  writeSite(planBigSite({ recordingServers: 2, failoverRecorders: 0, devices: 3 }), folder);
  expect(readFolder(folder)).toMatchObject({
    counts: { recordingServers: 2, devices: 3 },
    conflicts: [],
  });
});
