import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';

const sourceFolder = join(import.meta.dirname, 'default-app');
const files = ['package.json', 'default-app.js'] as const;

/**
 * Gives an unpacked Electron the small app that makes `electron <path>` load another app; the copy
 * comes without the one Electron ships. Writes only what differs, each file by one rename, so that
 * an Electron that starts meanwhile reads either the old or the new file.
 */
export async function installDefaultApp(electronFolder: string): Promise<void> {
  const folder = join(electronFolder, 'resources', 'app');
  await mkdir(folder, { recursive: true });
  for (const name of files) {
    const wanted = await readFile(join(sourceFolder, name), 'utf8');
    const target = join(folder, name);
    if ((await readFile(target, 'utf8').catch(() => null)) === wanted) continue;
    const temporary = `${target}.${randomUUID()}`;
    try {
      await writeFile(temporary, wanted);
      await rename(temporary, target);
    } finally {
      await rm(temporary, { force: true });
    }
  }
}
