import type { BrowserWindow } from 'electron';
import { siteFilePieces } from '../../shared/files/write-site-file';
import type { Result } from '../../shared/ipc/result';
import type { Site } from '../../shared/model/site';
import { say } from '../say';
import type { FileSaver } from './file-saver';

/** Asks where to, and writes the site there. Null when the person closed the dialog. */
export function saveSiteFile(
  window: BrowserWindow,
  site: Site,
  files: FileSaver,
): Promise<Result<{ readonly path: string } | null>> {
  return files.save(window, {
    logAs: 'A site file',
    title: say('dialog.saveSite'),
    name: site.name,
    filter: { name: say('dialog.type.site'), extensions: ['json'] },
    content: () => Promise.resolve(siteFilePieces(site)),
  });
}
