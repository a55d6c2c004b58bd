import { dirname } from 'node:path';
import type { FileSystem } from './file-system';
import { temporaryName } from './names-with-time';

/**
 * Copies a file so that at every moment either what was under the new name or the whole copy is
 * there, also after a loss of power.
 *
 * @throws what the file system throws; then what was under the new name is untouched.
 */
export async function copyDurably(files: FileSystem, from: string, to: string): Promise<void> {
  const temporary = temporaryName(to, new Date());
  await files.copy(from, temporary);
  const copy = await files.open(temporary, 'existing');
  try {
    await copy.sync();
  } finally {
    await copy.close();
  }
  await files.rename(temporary, to);
  await files.syncFolder(dirname(to));
}
