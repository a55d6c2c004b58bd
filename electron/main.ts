import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { app, dialog } from 'electron';
import { appLog } from './app/app-log';
import { bringToFront } from './app/client-window';
import { startClient, type RunningClient } from './app/start-client';
import { traceOf } from './log';
import { registerContentScheme } from './window/content-protocol';

const scripts = dirname(fileURLToPath(import.meta.url));
const folders = { scripts, assets: join(scripts, '../../assets'), data: app.getPath('userData') };

// Before any file is touched: two writers of one site would destroy each other's work.
if (app.requestSingleInstanceLock()) start();
else app.exit(0);

function start(): void {
  const log = appLog(folders.data, !app.isPackaged);
  let running: RunningClient | null = null;
  let closing: Promise<void> | null = null;

  app.setAppUserModelId('org.understudy.client');
  registerContentScheme();
  process.on('uncaughtException', (error) => {
    log.error('An error was not caught', traceOf(error));
  });
  process.on('unhandledRejection', (error) => {
    log.error('A rejection was not handled', traceOf(error));
  });

  app.on('second-instance', () => {
    if (running !== null) bringToFront(running.window());
  });
  app.on('activate', () => {
    // On macOS the client runs on without a window.
    running?.openWindow();
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  app.on('will-quit', (event) => {
    if (running === null) return;
    // What is still being written is finished first; then the client quits for good.
    event.preventDefault();
    closing ??= running.close().finally(() => {
      running = null;
      app.quit();
    });
  });

  app
    .whenReady()
    .then(() => startClient(folders, log))
    .then((client) => {
      running = client;
    })
    .catch((error: unknown) => {
      log.error('The client could not start', traceOf(error));
      dialog.showErrorBox(
        'Understudy could not start',
        `Nothing was changed. The log in ${join(folders.data, 'logs')} has the details.`,
      );
      app.exit(1);
    });
}
