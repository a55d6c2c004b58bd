import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ExportFile } from '../../shared/api/read-file';
import { fileTooLarge, MAX_FILE_BYTES } from '../../shared/files/max-file-bytes';
import { decodeJsonText } from '../../shared/json/decode-json-text';
import { message } from '../../shared/messages/message';
import { reasonOf } from './system-errors';

/** Reads a file for `readAny`. Never throws: one that is too large or cannot be read says so. */
export async function readInputFile(path: string): Promise<ExportFile> {
  const name = basename(path);
  let bytes = 0;
  try {
    bytes = (await stat(path)).size;
    if (bytes > MAX_FILE_BYTES) return { name, bytes, text: null, problem: fileTooLarge(bytes) };
    return { name, bytes, text: decodeJsonText(await readFile(path)), problem: null };
  } catch (error) {
    const problem = message('file.notRead', { reason: reasonOf(error) });
    return { name, bytes, text: null, problem };
  }
}
