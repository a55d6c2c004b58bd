import { stat } from 'node:fs/promises';
import type { ExportFile } from '../../shared/api/read-file';
import { readInputFile } from '../files/read-input-file';

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
    files.push(await readInputFile(path));
    done += sizes[index] ?? 0;
  }
  onProgress(total, total);
  return files;
}

/** 0 where it cannot be told: reading the file then says why. */
async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch {
    return 0;
  }
}
