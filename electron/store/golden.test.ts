import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSiteFile } from '../../shared/files/read-site-file';
import { inEnglish } from '../../shared/testing/in-english';
import { isEmptySite, type Site } from '../../shared/model/site';
import { siteIdOf } from '../../shared/testing/records';
import {
  goldenDisk,
  goldenFolders,
  goldenSiteFile,
  presentGoldenFolder,
} from '../testing/golden-folder';
import { MemoryDisk } from '../testing/memory-disk';
import { addGroup, paths, startOn, stateOf, type Started } from '../testing/site-on-disk';
import { presentVersions } from './store-versions';

const names = readdirSync(goldenFolders);
const olderNames = names.filter((name) => name !== basename(presentGoldenFolder));

function siteOfSiteFile(folder: string): Site {
  const read = readSiteFile(readFileSync(goldenSiteFile(folder), 'utf8'), 'site-file.json');
  if (read.kind !== 'ok') throw new Error(inEnglish(read.message));
  return read.site;
}

async function undoAll({ writer }: Started): Promise<number> {
  let steps = 0;
  for (; writer.stacks.undo.length > 0; steps += 1) {
    expect(await writer.undo()).toMatchObject({ ok: true });
  }
  return steps;
}

function segmentsOn(disk: MemoryDisk): ReadonlyMap<string, Buffer> {
  return new Map([...disk.contents()].filter(([path]) => path.startsWith(paths.journal)));
}

function firstLine(bytes: Buffer | undefined): unknown {
  return JSON.parse(bytes?.subarray(9, bytes.indexOf('\n')).toString() ?? '');
}

describe.each(names)('the data folder %s', (name) => {
  const folder = join(goldenFolders, name);

  it('opens without a notice, with the site that its site file has', async () => {
    const started = await startOn(goldenDisk(folder));
    expect(started.notices).toEqual([]);
    expect(started.writer.site).toEqual(siteOfSiteFile(folder));
    expect(started.writer.site).toMatchObject({ name: 'Harbour of Zürich' });
    expect(started.writer.revision).toBe(17);
  });

  it('takes back and repeats what was done before, to the beginning and back', async () => {
    const started = await startOn(goldenDisk(folder));
    const before = started.writer.site;
    expect(await undoAll(started)).toBe(11);
    expect(isEmptySite(started.writer.site)).toBe(true);
    for (let step = 1; step <= 11; step += 1) await started.writer.redo();
    expect(started.writer.site).toEqual(before);
    const redone = await started.writer.redo();
    expect(redone.ok ? inEnglish(redone.value.label) : '').toBe(
      'Move FRS-02 to position 1 in North wing',
    );
  });

  it('takes an edit, and has it and all before it after a loss of power', async () => {
    const disk = goldenDisk(folder);
    const { writer } = await startOn(disk);
    await writer.undo();
    expect(await addGroup(writer, 99)).toMatchObject({ ok: true });
    const again = await startOn(disk.afterPowerLoss());
    expect(again.notices).toEqual([]);
    expect(stateOf(again.writer)).toEqual(stateOf(writer));

    await writer.close();
    const later = await startOn(disk.afterPowerLoss());
    expect(later.notices).toEqual([]);
    expect(stateOf(later.writer)).toEqual(stateOf(writer));
    expect(await undoAll(later)).toBe(11);
    expect(isEmptySite(later.writer.site)).toBe(true);
  });

  it('opens from the copy of the snapshot before, and from the journal alone', async () => {
    const site = siteOfSiteFile(folder);
    for (const lost of [[paths.snapshot], [paths.snapshot, paths.previousSnapshot]]) {
      const left = [...goldenDisk(folder).contents()].filter(([path]) => !lost.includes(path));
      const started = await startOn(new MemoryDisk(new Map(left)));
      expect(started.notices).toEqual([]);
      expect(started.writer.site).toEqual(site);
    }
  });
});

describe.each(olderNames)('the data folder %s of an older version', (name) => {
  const folder = join(goldenFolders, name);

  it('stays as it is, byte for byte, until the first edit', async () => {
    const disk = goldenDisk(folder);
    const before = disk.contents();
    const { writer } = await startOn(disk);
    await writer.close();
    expect(disk.contents()).toEqual(before);
  });

  it('is kept when it is edited: a copy of its snapshot, and every segment', async () => {
    const disk = goldenDisk(folder);
    const before = disk.contents();
    const oldSegments = segmentsOn(disk);
    const { writer } = await startOn(disk);
    await addGroup(writer, 99);
    await writer.close();

    const after = disk.contents();
    expect(firstLine(after.get(paths.snapshot))).toMatchObject(presentVersions);
    const copies = [...after].filter(([path]) => path.startsWith(`${paths.snapshot}.store-`));
    expect(copies.map(([, bytes]) => bytes)).toEqual([before.get(paths.snapshot)]);
    expect(copies[0]?.[0]).toContain(/^store-\d+\.model-\d+/.exec(name)?.[0]);
    const segments = [...segmentsOn(disk)];
    expect(new Map(segments.slice(0, -1))).toEqual(oldSegments);
    expect(segments.at(-1)?.[0]).toContain('000000000017.jsonl');

    await addGroup((await startOn(disk)).writer, 100);
    expect([...segmentsOn(disk).keys()]).toEqual(segments.map(([path]) => path));
  });

  it.each(['copy', 'open', 'sync', 'rename'] as const)(
    'leaves no part of a copy behind when that fails at its %s',
    async (failing) => {
      const disk = goldenDisk(folder);
      const { writer } = await startOn(disk);
      await addGroup(writer, 99);
      disk.faults = (step, path) =>
        step === failing && path.startsWith(`${paths.snapshot}.store-`) ? new Error('full') : null;
      const before = disk.contents();
      await writer.close();
      expect(disk.contents()).toEqual(before);
    },
  );

  it('loses nothing when the copy succeeds and the snapshot does not', async () => {
    const disk = goldenDisk(folder);
    const { writer } = await startOn(disk);
    await addGroup(writer, 99);
    disk.faults = (step) => (step === 'storeWrite' ? new Error('full') : null);
    await writer.close();
    disk.faults = () => null;
    const again = await startOn(disk.afterPowerLoss());
    expect(again.notices).toEqual([]);
    expect(stateOf(again.writer)).toEqual(stateOf(writer));
  });
});

describe('a segment that an older version has begun and not written into', () => {
  const oldest = join(goldenFolders, 'store-1.model-1.settings-1');

  /** Only the journal, up to a segment of which nothing but the first line is there. */
  function diskUpTo(segment: string): MemoryDisk {
    const disk = goldenDisk(oldest);
    const segments = [...segmentsOn(disk)].filter(
      ([path]) => path <= `${paths.journal}/${segment}`,
    );
    const cut = segments.map(([path, bytes]) =>
      path.endsWith(segment)
        ? ([path, bytes.subarray(0, bytes.indexOf('\n') + 1)] as const)
        : ([path, bytes] as const),
    );
    return new MemoryDisk(new Map(cut));
  }

  it('gives its place to a new one, which keeps the site that all began with', async () => {
    const disk = diskUpTo('000000000000.jsonl');
    const before = disk.contents();
    const { writer, notices } = await startOn(disk);
    expect(notices).toEqual([]);
    expect(writer.site.id).toBe(siteIdOf(9));
    expect(disk.contents()).toEqual(before);
    expect(await addGroup(writer, 99)).toMatchObject({ ok: true });

    const [[path, bytes] = []] = segmentsOn(disk);
    expect(path).toContain('000000000000.jsonl');
    expect(firstLine(bytes)).toMatchObject({ ...presentVersions, origin: { id: siteIdOf(9) } });
    const again = await startOn(disk.afterPowerLoss());
    expect(again.notices).toEqual([]);
    expect(stateOf(again.writer)).toEqual(stateOf(writer));
  });

  it('gives its place to a new one after others', async () => {
    const disk = diskUpTo('000000000003.jsonl');
    const { writer } = await startOn(disk);
    expect(writer.revision).toBe(3);
    expect(await addGroup(writer, 99)).toMatchObject({ ok: true });
    const again = await startOn(disk.afterPowerLoss());
    expect(again.notices).toEqual([]);
    expect(stateOf(again.writer)).toEqual(stateOf(writer));
    expect(await undoAll(again)).toBe(4);
    expect(isEmptySite(again.writer.site)).toBe(true);
  });

  it('is there in its old form or its new one, wherever the disk stops answering', async () => {
    let succeeded = false;
    for (let stopAt = 0; stopAt < 50 && !succeeded; stopAt += 1) {
      const disk = diskUpTo('000000000000.jsonl');
      const { writer } = await startOn(disk);
      let steps = 0;
      disk.faults = () => ((steps += 1) > stopAt ? new Error('gone') : null);
      const answer = await addGroup(writer, 99);
      for (const left of [disk.afterKill(), disk.afterPowerLoss()]) {
        const again = await startOn(left);
        expect(again.notices.filter(({ severity }) => severity !== 'info')).toEqual([]);
        expect(again.writer.site.id).toBe(siteIdOf(9));
        expect(again.writer.revision - writer.revision).toBeOneOf([0, 1]);
        expect(await addGroup(again.writer, 98)).toMatchObject({ ok: true });
      }
      succeeded = answer.ok;
    }
    expect(succeeded).toBe(true);
  });
});
