import { dirname } from 'node:path';
import type { FileSystem, OpenFile } from './file-system';
import { setAsideName } from './names-with-time';

/**
 * Keeps a file that cannot be used under a name with the time in it, out of the way of the one that
 * will be written in its place. Returns where it is now.
 */
export async function setAside(files: FileSystem, path: string): Promise<string> {
  const kept = await freeName(files, path);
  await files.rename(path, kept);
  await files.syncFolder(dirname(path));
  return kept;
}

/**
 * Keeps the end of a file, from `offset` on, in a file of its own, and only then cuts it off.
 * Returns where it is now.
 */
export async function setAsideTail(
  files: FileSystem,
  path: string,
  offset: number,
): Promise<string> {
  const kept = await freeName(files, path);
  const length = ((await files.sizeOf(path)) ?? offset) - offset;
  const tail = await files.readRange(path, offset, Math.max(length, 0));
  await withFile(await files.open(kept, 'new'), async (file) => {
    await file.write(tail, 0);
    await file.sync();
  });
  await files.syncFolder(dirname(path));
  await withFile(await files.open(path, 'existing'), async (file) => {
    await file.truncate(offset);
    await file.sync();
  });
  return kept;
}

async function withFile(file: OpenFile, step: (file: OpenFile) => Promise<void>): Promise<void> {
  try {
    await step(file);
  } finally {
    await file.close();
  }
}

/** A moment later if the same file was set aside within the same millisecond. */
async function freeName(files: FileSystem, path: string): Promise<string> {
  for (let moment = Date.now(); ; moment += 1) {
    const name = setAsideName(path, new Date(moment));
    if ((await files.sizeOf(name)) === null) return name;
  }
}
