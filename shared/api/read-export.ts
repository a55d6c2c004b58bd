import type { Conflict, FileReport, RecordCounts, Skipped } from '../files/import-preview';
import { countRecords } from '../files/record-counts';
import type { Site } from '../model/site';
import { assembleSite } from './assemble/assemble-site';
import { createCollector } from './collect-records';
import { createNotes } from './notes';
import { readFile, type ExportFile } from './read-file';

/** How far the reading is: `reading` counts bytes of the files, `understanding` counts devices. */
export interface ReadProgress {
  readonly stage: 'reading' | 'understanding';
  readonly done: number;
  readonly total: number;
}

/** What files of a management server hold, ready to be imported. */
export interface ReadExport {
  /** Sound by every rule: `checkInvariants` has nothing to say against it. */
  readonly site: Site;
  /** Whether there is anything to import: a server, a group or a device. */
  readonly usable: boolean;
  readonly counts: RecordCounts;
  readonly files: readonly FileReport[];
  readonly skipped: readonly Skipped[];
  readonly conflicts: readonly Conflict[];
}

/** So many devices between two reports: often enough for a bar, seldom enough to cost nothing. */
const DEVICES_PER_REPORT = 5000;

/**
 * Reads one or several JSON files as the management server's REST API returns them and makes one
 * site of them. A file that cannot be used is reported and does not stop the others; what breaks a
 * rule is mended and listed. Never throws, whatever the files hold.
 */
export function readExport(
  files: readonly ExportFile[],
  onProgress: (progress: ReadProgress) => void,
): ReadExport {
  const notes = createNotes();
  const collector = createCollector(notes);
  const reports = readFiles(files, onProgress, (file) => readFile(file, collector, notes));

  const total = collector.records.devices.size;
  let done = 0;
  onProgress({ stage: 'understanding', done, total });
  const site = assembleSite(collector.records, notes, () => {
    done += 1;
    if (done % DEVICES_PER_REPORT === 0) onProgress({ stage: 'understanding', done, total });
  });
  onProgress({ stage: 'understanding', done: total, total });

  const counts = countRecords(site);
  return {
    site,
    usable: Object.values(counts).some((count) => count > 0),
    counts,
    files: reports,
    skipped: notes.skipped(),
    conflicts: notes.conflicts(),
  };
}

function readFiles(
  files: readonly ExportFile[],
  onProgress: (progress: ReadProgress) => void,
  read: (file: ExportFile) => FileReport,
): readonly FileReport[] {
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  let done = 0;
  onProgress({ stage: 'reading', done, total });
  return files.map((file) => {
    const report = read(file);
    done += file.bytes;
    onProgress({ stage: 'reading', done, total });
    return report;
  });
}
