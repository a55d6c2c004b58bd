import { writeFile } from 'node:fs/promises';
import { app, BrowserWindow } from 'electron';

/** The Electron side of `printPdf`: loads a page that the client made, prints it, and ends. */
async function print(page: string, pdf: string): Promise<void> {
  await app.whenReady();
  const window = new BrowserWindow({
    show: false,
    webPreferences: { sandbox: true, contextIsolation: true, javascript: false },
  });
  window.webContents.setWindowOpenHandler(() => ({ action: 'deny' }));
  await window.loadFile(page);
  const data = await window.webContents.printToPDF({
    preferCSSPageSize: true,
    printBackground: true,
  });
  await writeFile(pdf, data);
}

const page = app.commandLine.getSwitchValue('page');
const pdf = app.commandLine.getSwitchValue('pdf');

print(page, pdf).then(
  () => {
    app.exit(0);
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    app.exit(1);
  },
);
