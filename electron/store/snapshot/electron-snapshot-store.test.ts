import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadElectronSnapshotStore } from '../../testing/load-electron-store';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'understudy-store-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('the snapshot in electron-store', () => {
  it('is none at the first start, and then what was written last', async () => {
    const electronSnapshotStore = await loadElectronSnapshotStore();
    const store = electronSnapshotStore(folder);
    expect(store.read()).toBeNull();
    store.write('first\n');
    store.write('zweites – größer\n');
    expect(electronSnapshotStore(folder).read()).toBe('zweites – größer\n');
    expect(await readFile(store.path, 'utf8')).toBe('zweites – größer\n');
    expect(await readdir(folder)).toEqual(['site.json']);
  });

  it.each(['', '{', '\u0000'.repeat(50), '{"__internal__":{"a":1}}'])(
    'does not touch a file that is not its own: %j',
    async (content) => {
      const path = join(folder, 'site.json');
      await writeFile(path, content);
      const store = (await loadElectronSnapshotStore())(folder);
      expect(store.read()).toBe(content);
      expect(await readFile(path, 'utf8')).toBe(content);
    },
  );

  it('throws when the file cannot be read', async () => {
    const store = (await loadElectronSnapshotStore())(join(folder, 'site.json'));
    await writeFile(join(folder, 'site.json'), 'a file where a folder should be');
    expect(() => store.read()).toThrow(/ENOTDIR/);
  });
});
