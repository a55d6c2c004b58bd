import { readExport, type ReadProgress } from '../api/read-export';
import type { ExportFile } from '../api/read-file';
import { statedOf, type StatedSite } from '../change/stated';
import type { Message } from '../messages/message';
import type { Site } from '../model/site';
import type { FileReport, Told } from './import-preview';
import { countRecords, recordSum } from './record-counts';
import { readSiteFile } from './read-site-file';
import { recogniseFile } from './recognise-file';

/** What files hold, whatever they are. */
export interface ReadAny {
  readonly source: 'export' | 'siteFile';
  readonly siteName: string;
  readonly files: readonly FileReport[];
  /** What they say, to be merged into a site; null when not even that can be read. */
  readonly stated: StatedSite | null;
  /** What must be told whatever becomes of it. */
  readonly reading: Told;
  /** The site of nothing else, and all that must be told of it; null when there is none. */
  readonly alone: { readonly site: Site; readonly told: Told } | null;
}

/**
 * Reads files that somebody hands over: one site file, or any number of files of an export. The one
 * way in for window and command line. Never throws, whatever the files hold.
 */
export function readAny(
  files: readonly ExportFile[],
  onProgress: (progress: ReadProgress) => void = () => undefined,
): ReadAny {
  const [first, ...others] = files;
  const text = others.length === 0 ? first?.text : undefined;
  return first !== undefined && typeof text === 'string' && recogniseFile(text) === 'siteFile'
    ? readAsSiteFile(first, text)
    : readAsExport(files, onProgress);
}

function readAsExport(
  files: readonly ExportFile[],
  onProgress: (progress: ReadProgress) => void,
): ReadAny {
  const read = readExport(files, onProgress);
  const { site, stated, reading, skipped, conflicts, usualValues } = read;
  return {
    source: 'export',
    siteName: site.name,
    files: read.files,
    stated,
    reading,
    alone: read.usable ? { site, told: { skipped, conflicts, usualValues } } : null,
  };
}

function readAsSiteFile({ name, bytes }: ExportFile, text: string): ReadAny {
  const read = readSiteFile(text, name);
  const report = (records: number, problem: Message | null): ReadAny['files'] => [
    { name, bytes, records, problem },
  ];
  const common = { source: 'siteFile', reading: nothingTold } as const;
  if (read.kind !== 'ok') {
    return { ...common, siteName: '', files: report(0, read.message), stated: null, alone: null };
  }
  const { site } = read;
  return {
    ...common,
    siteName: site.name,
    files: report(recordSum(countRecords(site)), null),
    stated: statedOf(site),
    alone: { site, told: nothingTold },
  };
}

const nothingTold: Told = { skipped: [], conflicts: [], usualValues: [] };
