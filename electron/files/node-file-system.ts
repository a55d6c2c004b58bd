import { constants } from 'node:fs';
import * as fs from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { hasCode } from './system-errors';
import type { FileSystem, OpenFile } from './file-system';

/** Only the user may read what is kept about a site. */
const PRIVATE_FILE = 0o600;
const PRIVATE_FOLDER = 0o700;

/** The file system of this machine. */
export const nodeFileSystem: FileSystem = {
  read: (path) => fs.readFile(path),
  readRange: async (path, offset, length) => {
    const handle = await fs.open(path, 'r');
    try {
      const bytes = Buffer.allocUnsafe(length);
      let filled = 0;
      while (filled < length) {
        const { bytesRead } = await handle.read(bytes, filled, length - filled, offset + filled);
        if (bytesRead === 0) break;
        filled += bytesRead;
      }
      return bytes.subarray(0, filled);
    } finally {
      await handle.close();
    }
  },
  sizeOf: (path) =>
    fs.stat(path).then(
      ({ size }) => size,
      (error: unknown) => nullIfMissing(error),
    ),
  list: async (folder) => {
    try {
      return await fs.readdir(folder);
    } catch (error) {
      nullIfMissing(error);
      return [];
    }
  },
  makeFolder: async (folder) => {
    await fs.mkdir(folder, { recursive: true, mode: PRIVATE_FOLDER });
  },
  open: async (path, what) => openFile(await fs.open(path, flags(what), PRIVATE_FILE)),
  rename: (from, to) => patiently(() => fs.rename(from, to)),
  copy: (from, to) => fs.copyFile(from, to, constants.COPYFILE_FICLONE),
  remove: (path) => patiently(() => fs.rm(path, { force: true })),
  syncFolder: async (folder) => {
    // Windows has no such thing: its file system journals names by itself.
    if (process.platform === 'win32') return;
    const handle = await fs.open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  },
};

function flags(what: 'new' | 'existing'): string {
  return what === 'new' ? 'wx+' : 'r+';
}

function openFile(handle: fs.FileHandle): OpenFile {
  return {
    size: async () => (await handle.stat()).size,
    write: async (bytes, position) => {
      let written = 0;
      while (written < bytes.length) {
        const { bytesWritten } = await handle.write(
          bytes,
          written,
          bytes.length - written,
          position + written,
        );
        written += bytesWritten;
      }
    },
    truncate: (length) => handle.truncate(length),
    sync: () => handle.datasync(),
    close: () => handle.close(),
  };
}

function nullIfMissing(error: unknown): null {
  if (hasCode(error, 'ENOENT')) return null;
  throw error;
}

/** On Windows a virus scanner may hold a file for a moment just after it was written. */
async function patiently(step: () => Promise<void>): Promise<void> {
  const pausesMs = process.platform === 'win32' ? [10, 50, 200, 500] : [];
  for (const pause of pausesMs) {
    try {
      await step();
      return;
    } catch (error) {
      if (!hasCode(error, 'EPERM', 'EBUSY', 'EACCES')) throw error;
      await sleep(pause);
    }
  }
  await step();
}
