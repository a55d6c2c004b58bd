import type { BrowserWindow } from 'electron';
import type { Result } from '../../shared/ipc/result';
import type { ReportFormat } from '../../shared/reports/report-format';
import type { Site } from '../../shared/model/site';
import type { FileSaver } from '../app/file-saver';
import { say } from '../say';
import { reportContent } from './report-content';

/** Asks where to, and writes the coverage report there. Null when the person closed the dialog. */
export function saveReport(
  window: BrowserWindow,
  site: Site,
  format: ReportFormat,
  files: FileSaver,
): Promise<Result<{ readonly path: string } | null>> {
  return files.save(window, {
    logAs: 'A report',
    title: say('dialog.exportReport'),
    name: say('report.title', { site: site.name }),
    filter: { name: say(`dialog.type.${format}`), extensions: [format] },
    content: async () => [await reportContent(site, format, new Date())],
  });
}
