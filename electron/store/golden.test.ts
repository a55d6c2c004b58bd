import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSiteFile } from '../../shared/files/read-site-file';
import { isEmptySite, type Site } from '../../shared/model/site';
import { goldenData, goldenFolders, goldenSiteFile } from '../testing/golden-folder';
import { MemoryDisk } from '../testing/memory-disk';
import { addGroup, paths, startOn, stateOf, type Started } from '../testing/site-on-disk';

const names = readdirSync(goldenFolders);

/** What a golden folder keeps of its site, on a disk of its own. */
function diskWith(name: string): MemoryDisk {
  const data = goldenData(join(goldenFolders, name));
  const files = readdirSync(data, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'settings.json')
    .map((entry) => join(entry.parentPath, entry.name));
  return new MemoryDisk(
    new Map(files.map((path) => [path.replace(data, paths.folder), readFileSync(path)] as const)),
  );
}

function siteOfSiteFile(name: string): Site {
  const read = readSiteFile(readFileSync(goldenSiteFile(join(goldenFolders, name)), 'utf8'), name);
  if (read.kind !== 'ok') throw new Error(read.message);
  return read.site;
}

async function undoAll({ writer }: Started): Promise<number> {
  let steps = 0;
  for (; writer.stacks.undo.length > 0; steps += 1) {
    expect(await writer.undo()).toMatchObject({ ok: true });
  }
  return steps;
}

describe.each(names)('the data folder %s', (name) => {
  it('opens without a notice, with the site that its site file has', async () => {
    const started = await startOn(diskWith(name));
    expect(started.notices).toEqual([]);
    expect(started.writer.site).toEqual(siteOfSiteFile(name));
    expect(started.writer.site).toMatchObject({ name: 'Harbour of Zürich' });
    expect(started.writer.revision).toBe(17);
  });

  it('takes back and repeats what was done before, to the beginning and back', async () => {
    const started = await startOn(diskWith(name));
    const before = started.writer.site;
    expect(await undoAll(started)).toBe(11);
    expect(isEmptySite(started.writer.site)).toBe(true);
    for (let step = 1; step <= 11; step += 1) await started.writer.redo();
    expect(started.writer.site).toEqual(before);
    expect(await started.writer.redo()).toMatchObject({
      ok: true,
      value: { label: 'Move FRS-02 to position 1 in North wing' },
    });
  });

  it('takes an edit, and has it and all before it after a loss of power', async () => {
    const disk = diskWith(name);
    const { writer } = await startOn(disk);
    await writer.undo();
    expect(await addGroup(writer, 99)).toMatchObject({ ok: true });
    const again = await startOn(disk.afterPowerLoss());
    expect(again.notices).toEqual([]);
    expect(stateOf(again.writer)).toEqual(stateOf(writer));
    await again.writer.close();
    expect(await undoAll(await startOn(disk))).toBeGreaterThan(10);
  });
});
