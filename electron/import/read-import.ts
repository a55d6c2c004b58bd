import { noRecords, type ImportPreview } from '../../shared/files/import-preview';
import type { ExportFile } from '../../shared/api/read-file';
import { readExport, type ReadProgress } from '../../shared/api/read-export';
import { readSiteFile } from '../../shared/files/read-site-file';
import { recogniseFile } from '../../shared/files/recognise-file';
import { countRecords } from '../../shared/files/record-counts';
import type { Site } from '../../shared/model/site';

/** What the files hold: the site, and all of the preview that does not depend on the open site. */
export interface ReadImport {
  /** Null when nothing sound was found. */
  readonly site: Site | null;
  readonly preview: Omit<ImportPreview, 'novelty'>;
}

/** Understands files: one site file, or any number of files of an export. */
export function readImport(
  files: readonly ExportFile[],
  onProgress: (progress: ReadProgress) => void,
): ReadImport {
  const [first, ...others] = files;
  const text = others.length === 0 ? first?.text : undefined;
  if (first !== undefined && typeof text === 'string' && recogniseFile(text) === 'siteFile') {
    return readAsSiteFile(first, text);
  }
  const {
    site,
    usable,
    counts,
    files: reports,
    skipped,
    conflicts,
  } = readExport(files, onProgress);
  return {
    site: usable ? site : null,
    preview: {
      source: 'export',
      siteName: site.name,
      usable,
      files: reports,
      counts,
      skipped,
      conflicts,
    },
  };
}

function readAsSiteFile({ name, bytes }: ExportFile, text: string): ReadImport {
  const read = readSiteFile(text, name);
  const site = read.kind === 'ok' ? read.site : null;
  const counts = site === null ? noRecords : countRecords(site);
  const { recordingServers, failoverRecorders, failoverGroups, devices } = counts;
  const records = recordingServers + failoverRecorders + failoverGroups + devices;
  const problem = read.kind === 'ok' ? null : read.message;
  return {
    site,
    preview: {
      source: 'siteFile',
      siteName: site?.name ?? '',
      usable: site !== null,
      files: [{ name, bytes, records, problem }],
      counts,
      skipped: [],
      conflicts: [],
    },
  };
}
