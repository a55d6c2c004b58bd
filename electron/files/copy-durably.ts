import { dirname } from 'node:path';
import type { FileSystem } from './file-system';
import { temporaryName } from './names-with-time';

/**
 * Copies a file so that at every moment either what was under the new name or the whole copy is
 * there, also after a loss of power.
 *
 * @throws what the file system throws; then what was under the new name is untouched, and what has
 * been copied is gone: on a full disk it would take the place that the next change needs.
 */
export async function copyDurably(files: FileSystem, from: string, to: string): Promise<void> {
  const temporary = temporaryName(to, new Date());
  try {
    await files.copy(from, temporary);
    await sync(files, temporary);
    await files.rename(temporary, to);
  } catch (error) {
    // Best effort: the first failure is the one to tell.
    await files.remove(temporary).catch(() => undefined);
    throw error;
  }
  await files.syncFolder(dirname(to));
}

async function sync(files: FileSystem, path: string): Promise<void> {
  const file = await files.open(path, 'existing');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
