import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ExportFile } from '../../shared/api/read-file';
import { readAny } from '../../shared/files/read-any';
import type { Site } from '../../shared/model/site';
import { readInputFile } from '../files/read-input-file';
import { say, textOf } from '../say';
import { UnusableInput, type CommandOutput } from './output';

/**
 * The site in some files: one site file, or any number of export files; a folder stands for the JSON
 * files in it. What is skipped or mended is told on standard error. Throws `UnusableInput` when there is nothing sound in them.
 */
export async function readSite(paths: readonly string[], { err }: CommandOutput): Promise<Site> {
  if (paths.length === 0) throw new UnusableInput(say('cli.noFiles'));
  const files: ExportFile[] = [];
  for (const path of await withoutFolders(paths)) files.push(await readSource(path));

  const { source, files: reports, alone, reading } = readAny(files);
  const problems = reports.flatMap(({ name, problem }) =>
    problem === null ? [] : [{ name, problem }],
  );
  if (source === 'siteFile') {
    if (alone !== null) return alone.site;
    const [first] = problems;
    throw new UnusableInput(first === undefined ? say('cli.noServers') : textOf(first.problem));
  }
  for (const { name, problem } of problems)
    err(`${say('sentence.ofRecord', { record: name, sentence: problem })}\n`);
  for (const conflict of (alone?.told ?? reading).conflicts) {
    err(`${say('import.conflictLine', { ...conflict })}\n`);
  }
  if (alone === null) throw new UnusableInput(say('cli.noServers'));
  return alone.site;
}

/** The shells of some systems leave `export/*.json` to the program, so that a folder is easier to name. */
async function withoutFolders(paths: readonly string[]): Promise<readonly string[]> {
  const files: string[] = [];
  for (const path of paths) {
    // What cannot be read as a folder is read as a file, which says why that cannot be read either.
    const names = await readdir(path).catch(() => null);
    if (names === null) files.push(path);
    else files.push(...jsonFilesOf(path, names));
  }
  return files;
}

function jsonFilesOf(folder: string, names: readonly string[]): readonly string[] {
  const found = names.filter((name) => /\.json$/i.test(name)).sort();
  if (found.length === 0) throw new UnusableInput(say('cli.noJsonFiles', { folder }));
  return found.map((name) => join(folder, name));
}

/** A report on a part of what was named would mislead, so one file that cannot be read ends it. */
async function readSource(path: string): Promise<ExportFile> {
  const file = await readInputFile(path);
  if (file.problem === null) return file;
  throw new UnusableInput(say('sentence.ofRecord', { record: path, sentence: file.problem }));
}
