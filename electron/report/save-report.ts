import type { BrowserWindow } from 'electron';
import type { Result } from '../../shared/ipc/result';
import type { ReportFormat } from '../../shared/reports/report-format';
import type { Site } from '../../shared/model/site';
import type { FileSaver } from '../app/file-saver';
import { reportContent } from './report-content';

const kinds: Readonly<Record<ReportFormat, string>> = {
  html: 'Web page',
  pdf: 'PDF',
  csv: 'Table (CSV)',
  json: 'JSON',
};

/** Asks where to, and writes the coverage report there. Null when the person closed the dialog. */
export function saveReport(
  window: BrowserWindow,
  site: Site,
  format: ReportFormat,
  files: FileSaver,
): Promise<Result<{ readonly path: string } | null>> {
  return files.save(window, {
    what: 'A report',
    title: 'Export report',
    name: `Coverage of ${site.name}`,
    filter: { name: kinds[format], extensions: [format] },
    content: async () => [await reportContent(site, format, new Date())],
  });
}
