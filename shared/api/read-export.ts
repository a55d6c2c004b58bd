import type { StatedSite } from '../change/stated';
import { createMergeNotes } from '../commands/merge/merge-notes';
import { siteOfStated } from '../commands/merge/merge-stated';
import type { FileReport, RecordCounts, Told } from '../files/import-preview';
import { countRecords, recordSum } from '../files/record-counts';
import { toldBy, toldTogether } from '../files/told';
import type { Site } from '../model/site';
import { createCollector } from './collect-records';
import { createNotes } from './notes';
import { readFile, type ExportFile } from './read-file';

/** How far the reading is: `reading` counts bytes of the files, `understanding` counts devices. */
export interface ReadProgress {
  readonly stage: 'reading' | 'understanding';
  readonly done: number;
  readonly total: number;
}

/** What files of a management server hold: a site by itself, with all that must be told of it. */
export interface ReadExport extends Told {
  /** What the files say, for merging it into a site that is there already. */
  readonly stated: StatedSite;
  /** What must be told of the files whatever becomes of them; the rest is told of `site`. */
  readonly reading: Told;
  /** The site of nothing else. Sound by every rule: `checkInvariants` has nothing against it. */
  readonly site: Site;
  /** Whether there is anything in it: a server, a group or a device. */
  readonly usable: boolean;
  readonly counts: RecordCounts;
  readonly files: readonly FileReport[];
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
  const readingNotes = createNotes();
  const { stated, ...collector } = createCollector(readingNotes);
  const reports = readFiles(files, onProgress, (file) => readFile(file, collector, readingNotes));

  const total = stated.devices.size;
  let done = 0;
  onProgress({ stage: 'understanding', done, total });
  const notes = createMergeNotes();
  const site = siteOfStated(stated, notes, () => {
    done += 1;
    if (done % DEVICES_PER_REPORT === 0) onProgress({ stage: 'understanding', done, total });
  });
  onProgress({ stage: 'understanding', done: total, total });

  const reading = toldBy(readingNotes);
  const counts = countRecords(site);
  return {
    ...toldTogether(reading, toldBy(notes)),
    stated,
    reading,
    site,
    usable: recordSum(counts) > 0,
    counts,
    files: reports,
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
