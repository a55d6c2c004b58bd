import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { message } from '../../shared/messages/message';
import { decodeJsonText } from '../../shared/json/decode-json-text';
import { fileTooLarge, MAX_FILE_BYTES } from '../../shared/files/max-file-bytes';
import type { ExportFile } from '../../shared/api/read-file';
import { reasonOf } from '../files/system-errors';

/** Reads files one after the other. One that cannot be read says why and does not stop the others. */
export async function readFiles(
  paths: readonly string[],
  onProgress: (done: number, total: number) => void,
): Promise<readonly ExportFile[]> {
  const sizes = await Promise.all(paths.map(sizeOf));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const files: ExportFile[] = [];
  let done = 0;
  for (const [index, path] of paths.entries()) {
    onProgress(done, total);
    const bytes = sizes[index] ?? 0;
    files.push(await readOne(path, bytes));
    done += bytes;
  }
  onProgress(total, total);
  return files;
}

async function readOne(path: string, bytes: number): Promise<ExportFile> {
  const name = basename(path);
  if (bytes > MAX_FILE_BYTES) return { name, bytes, text: null, problem: fileTooLarge(bytes) };
  try {
    return { name, bytes, text: decodeJsonText(await readFile(path)), problem: null };
  } catch (error) {
    const problem = message('file.notRead', { reason: reasonOf(error) });
    return { name, bytes, text: null, problem };
  }
}

/** 0 where it cannot be told: reading the file then says why. */
async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch {
    return 0;
  }
}
