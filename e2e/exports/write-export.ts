import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Export } from './export-of';

/** Writes answers of the API into files; text and bytes as they are, all else as JSON. */
export async function writeExport(folder: string, files: Export): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  return Promise.all(
    Object.entries(files).map(async ([name, content]) => {
      const path = join(folder, name);
      const raw = typeof content === 'string' || content instanceof Uint8Array;
      await writeFile(path, raw ? content : JSON.stringify(content));
      return path;
    }),
  );
}
