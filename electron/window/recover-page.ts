import { dialog, type BrowserWindow } from 'electron';
import type { Log } from '../log';
import { say } from '../say';

/** A page that crashes again within this time, in milliseconds, is not loaded again without asking. */
const SOON = 60_000;

/** Loads a page that has crashed again: the site is safe in the main process, drafts are not. */
export function recoverCrashedPage(window: BrowserWindow, log: Log): void {
  let crashedAt: number | null = null;
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    log.error('A page has gone', { reason, exitCode });
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    const again = crashedAt !== null && Date.now() - crashedAt < SOON;
    crashedAt = Date.now();
    if (again) void askWhetherToReload(window);
    else window.webContents.reload();
  });
}

async function askWhetherToReload(window: BrowserWindow): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: say('dialog.crashed'),
    detail: say('dialog.crashed.detail'),
    buttons: [say('dialog.crashed.reload'), say('dialog.crashed.close')],
    defaultId: 0,
    cancelId: 1,
  });
  if (window.isDestroyed()) return;
  if (response === 0) window.webContents.reload();
  else window.destroy();
}
