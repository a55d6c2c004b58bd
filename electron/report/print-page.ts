import { pathToFileURL } from 'node:url';
import { BrowserWindow } from 'electron';

/**
 * Prints a page that the client has made and that needs nothing else, in a window that nobody sees.
 * It is drawn offscreen: a window of the system's would need a display, which a server has not.
 *
 * @throws when the page cannot be loaded or printed.
 */
export async function printPage(page: string): Promise<Uint8Array> {
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      offscreen: true,
      sandbox: true,
      contextIsolation: true,
      javascript: false,
      // In memory only, and apart from the client's own pages.
      partition: 'report',
    },
  });
  try {
    const { webContents } = window;
    webContents.setWindowOpenHandler(() => ({ action: 'deny' }));
    webContents.session.webRequest.onBeforeRequest(({ url }, decide) => {
      decide({ cancel: !url.startsWith('file:') });
    });
    await webContents.loadURL(pathToFileURL(page).href);
    return await webContents.printToPDF({
      preferCSSPageSize: true,
      printBackground: true,
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate: pageNumbers,
    });
  } finally {
    window.destroy();
  }
}

/** Chromium fills in the two numbers. */
const pageNumbers = `
  <div style="width:100%;padding:0 14mm;font-size:7pt;font-family:'Segoe UI',sans-serif;color:#555;text-align:right">
    <span class="pageNumber"></span> / <span class="totalPages"></span>
  </div>`;
