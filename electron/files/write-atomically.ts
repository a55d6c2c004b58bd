import { dirname } from 'node:path';
import type { FileSystem } from './file-system';
import { temporaryName } from './names-with-time';

/**
 * Writes a file so that at every moment either the old or the whole new one is there, also after a
 * loss of power: a temporary file beside it, synced, renamed, and the folder synced.
 *
 * @throws what the file system throws; then the old file is untouched and the temporary one gone.
 */
export async function writeAtomically(
  files: FileSystem,
  path: string,
  pieces: Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>,
): Promise<void> {
  const temporary = temporaryName(path, new Date());
  try {
    await writePieces(files, temporary, pieces);
    await files.rename(temporary, path);
  } catch (error) {
    // Best effort: the first failure is the one to tell.
    await files.remove(temporary).catch(() => undefined);
    throw error;
  }
  await files.syncFolder(dirname(path));
}

async function writePieces(
  files: FileSystem,
  path: string,
  pieces: Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>,
): Promise<void> {
  const file = await files.open(path, 'new');
  try {
    let position = 0;
    for await (const piece of pieces) {
      const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
      await file.write(bytes, position);
      position += bytes.length;
    }
    await file.sync();
  } finally {
    await file.close();
  }
}
