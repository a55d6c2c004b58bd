import { basename } from 'node:path';
import { dialog, type BrowserWindow } from 'electron';
import { siteFilePieces } from '../../shared/formats/write-site-file';
import { failure, success, type Result } from '../../shared/ipc/result';
import type { Site } from '../../shared/site/site';
import { nodeFileSystem } from '../files/node-file-system';
import { reasonInWords } from '../files/plain-words';
import { writeAtomically } from '../files/write-atomically';
import { traceOf, type Log } from '../log';

/** What a file name may not hold on the systems on which it may be opened. */
const FORBIDDEN_IN_NAME = /[<>:"/\\|?*\u0000-\u001f]/g;

/** Asks where to, and writes the site there. Null when the person closed the dialog. */
export async function saveSiteFile(
  window: BrowserWindow,
  site: Site,
  log: Log,
): Promise<Result<{ readonly path: string } | null>> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: 'Save site as',
    defaultPath: `${site.name.replaceAll(FORBIDDEN_IN_NAME, '-')}.json`,
    filters: [{ name: 'Understudy site', extensions: ['json'] }],
  });
  if (canceled || filePath === '') return success(null);
  try {
    await writeAtomically(nodeFileSystem, filePath, siteFilePieces(site));
    return success({ path: filePath });
  } catch (error) {
    log.warn('A site file could not be written', traceOf(error));
    const reason = reasonInWords(error);
    return failure({
      code: 'notWritten',
      message: `${basename(filePath)} could not be written, because ${reason}. What was there before is untouched.`,
    });
  }
}
