import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { readSiteFile } from '../../shared/files/read-site-file';
import { MODEL_VERSION } from '../../shared/model/kept-records';
import { devicesOf, isEmptySite, listOf, type Site } from '../../shared/model/site';
import { recordingServerIdOf } from '../../shared/testing/records';
import { goldenDisk, goldenFolders, goldenSiteFile } from '../testing/golden-folder';
import type { MemoryDisk } from '../testing/memory-disk';
import { addGroup, paths, startOn, stateOf, type Started } from '../testing/site-on-disk';

/**
 * A version of the model after the present one, in which some records have got something that older
 * ones lack: what every later version will be.
 */
vi.mock(import('../../shared/model/kept-records'), async (original) => {
  const { keptRecords, MODEL_VERSION, ...others } = await original();
  const to = MODEL_VERSION + 1;
  const withMark = (name: unknown): string => `${String(name)} (of ${MODEL_VERSION})`;
  const marked = ['site', 'recordingServers', 'failoverGroups', 'devices'].map((kind) => {
    const { record, versions } = keptRecords[kind as keyof typeof keptRecords];
    const step = {
      to,
      up: (older: object) => ({ ...older, name: withMark(Reflect.get(older, 'name')) }),
    };
    return [kind, { record, versions: [...versions, step] }];
  });
  return {
    ...others,
    keptRecords: { ...keptRecords, ...Object.fromEntries(marked) } as typeof keptRecords,
    MODEL_VERSION: to,
  };
});

const mark = `(of ${MODEL_VERSION - 1})`;

function namesOf(site: Site): readonly string[] {
  return [
    site.name,
    ...listOf(site.recordingServers).map(({ name }) => name),
    ...listOf(site.failoverGroups).map(({ name }) => name),
    ...devicesOf(site, recordingServerIdOf(1)).map(({ name }) => name),
  ];
}

function everyNameIsMarked({ writer }: Started): boolean {
  return namesOf(writer.site).every(
    (name) => name.endsWith(mark) && !name.endsWith(`${mark} ${mark}`),
  );
}

function journalOf(disk: MemoryDisk): ReadonlyMap<string, Buffer> {
  return new Map([...disk.contents()].filter(([path]) => path.startsWith(paths.journal)));
}

describe.each(readdirSync(goldenFolders))('in a later version, the data folder %s', (name) => {
  const folder = join(goldenFolders, name);

  it('opens with every record brought to it, once, from snapshot and journal', async () => {
    const started = await startOn(goldenDisk(folder));
    expect(started.notices).toEqual([]);
    expect(namesOf(started.writer.site).length).toBeGreaterThan(8);
    expect(everyNameIsMarked(started)).toBe(true);
    expect(listOf(started.writer.site.failoverRecorders).map(({ name }) => name)).toContain(
      'FRS-01',
    );
  });

  it('has the same site as its site file', async () => {
    const { writer } = await startOn(goldenDisk(folder));
    const read = readSiteFile(readFileSync(goldenSiteFile(folder), 'utf8'), 'site-file.json');
    expect(read).toEqual({ kind: 'ok', site: writer.site });
  });

  it('undoes and redoes across it, with every record brought to it', async () => {
    const started = await startOn(goldenDisk(folder));
    const { writer } = started;
    const before = writer.site;
    let steps = 0;
    for (; writer.stacks.undo.length > 0; steps += 1) {
      expect(await writer.undo()).toMatchObject({ ok: true });
      expect(everyNameIsMarked(started)).toBe(true);
    }
    expect(isEmptySite(writer.site)).toBe(true);
    for (let step = 1; step <= steps; step += 1) await writer.redo();
    expect(writer.site).toEqual(before);
  });

  it('takes edits into a segment of its own, and is brought to it once only', async () => {
    const disk = goldenDisk(folder);
    const old = journalOf(disk);
    const first = await startOn(disk);
    await first.writer.undo();
    await addGroup(first.writer, 99);
    const again = await startOn(disk.afterPowerLoss());
    expect(again.notices).toEqual([]);
    expect(stateOf(again.writer)).toEqual(stateOf(first.writer));

    await first.writer.close();
    const later = await startOn(disk.afterPowerLoss());
    expect(stateOf(later.writer)).toEqual(stateOf(first.writer));
    expect(new Map([...journalOf(disk)].filter(([path]) => old.has(path)))).toEqual(old);
    while (later.writer.stacks.undo.length > 0) await later.writer.undo();
    expect(isEmptySite(later.writer.site)).toBe(true);
  });

  it('stays as it is until the first edit', async () => {
    const disk = goldenDisk(folder);
    const before = disk.contents();
    await (await startOn(disk)).writer.close();
    expect(disk.contents()).toEqual(before);
  });
});
