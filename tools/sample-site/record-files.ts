import { closeSync, mkdirSync, openSync, readdirSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { resourceNames } from '../../shared/api/resource-names';

/** Answers of the API, one file for each resource, a record a line. */
export interface RecordFiles {
  readonly add: (resource: string, record: object) => void;
  readonly close: () => void;
}

interface OpenFile {
  readonly descriptor: number;
  readonly number: number;
  buffer: string;
  written: number;
}

const WRITE_AT_ONCE = 1024 * 1024;
/** A full file is followed by a second one, as a paged export would be (`cameras-2.json`). */
const FULL_FILE = 96 * 1024 * 1024;

/** Opens the files in a folder, which it makes; files of an earlier run are removed. */
export function createRecordFiles(folder: string): RecordFiles {
  mkdirSync(folder, { recursive: true });
  removeEarlier(folder);
  const open = new Map<string, OpenFile>();
  return {
    add: (resource, record) => {
      const file = fileFor(folder, open, resource);
      file.buffer += `${file.written === 0 && file.buffer === HEAD ? '' : ',\n'}${JSON.stringify(record)}`;
      if (file.buffer.length >= WRITE_AT_ONCE) flush(file);
    },
    close: () => {
      for (const file of open.values()) finish(file);
      open.clear();
    },
  };
}

const HEAD = '{"array":[\n';

function fileFor(folder: string, open: Map<string, OpenFile>, resource: string): OpenFile {
  const present = open.get(resource);
  if (present !== undefined && present.written < FULL_FILE) return present;
  if (present !== undefined) finish(present);
  const number = (present?.number ?? 0) + 1;
  const name = number === 1 ? `${resource}.json` : `${resource}-${String(number)}.json`;
  const file = { descriptor: openSync(join(folder, name), 'w'), number, buffer: HEAD, written: 0 };
  open.set(resource, file);
  return file;
}

function finish(file: OpenFile): void {
  file.buffer += '\n]}\n';
  flush(file);
  closeSync(file.descriptor);
}

function flush(file: OpenFile): void {
  file.written += writeSync(file.descriptor, file.buffer);
  file.buffer = '';
}

function removeEarlier(folder: string): void {
  const ours = new RegExp(`^(?:${resourceNames.join('|')})(?:-\\d+)?\\.json$`);
  for (const name of readdirSync(folder)) if (ours.test(name)) rmSync(join(folder, name));
}
