import { writeFile } from 'node:fs/promises';
import { app } from 'electron';
import { printPage } from '../report/print-page';

/** The Electron side of `printPdf`: loads a page that the client made, prints it, and ends. */
async function print(page: string, pdf: string): Promise<void> {
  await app.whenReady();
  await writeFile(pdf, await printPage(page));
}

// Electron would end by itself when the window has gone, before the file is written.
app.on('window-all-closed', () => undefined);

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
