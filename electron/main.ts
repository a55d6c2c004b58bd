import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { app, dialog } from 'electron';
import { appLog } from './app/app-log';
import { filesOnCommandLine, standInStatusOnCommandLine } from './app/command-line';
import { filesOfSecondStart, type SecondStart } from './app/second-start';
import { startClient, type RunningClient } from './app/start-client';
import { traceOf } from './log';
import { say } from './say';
import { registerContentScheme } from './window/content-protocol';

/**
 * So long the client finishes its writing when it quits, in milliseconds. Every acknowledged change
 * is on disk by then; a disk that no longer answers must not keep the person from leaving.
 */
const PATIENCE_AT_THE_END = 10_000;

const scripts = dirname(fileURLToPath(import.meta.url));
const folders = { scripts, assets: join(scripts, '../../assets'), data: app.getPath('userData') };
const files = filesOnCommandLine(process.argv, process.cwd());
const standInStatus = standInStatusOnCommandLine(process.argv, process.cwd());

// Before any file is touched: two writers of one site would destroy each other's work. A second
// start hands its files to the first and ends.
const secondStart: SecondStart = { files: [...files] };
if (app.requestSingleInstanceLock(secondStart)) start();
else app.exit(0);

function start(): void {
  const log = appLog(folders.data, !app.isPackaged);
  let running: RunningClient | null = null;
  let closing: Promise<void> | null = null;
  // What comes before there is a client to hand it to.
  const early: string[] = [...files];

  app.setAppUserModelId('org.understudy.client');
  registerContentScheme();
  process.on('uncaughtException', (error) => {
    log.error('An error was not caught', traceOf(error));
  });
  process.on('unhandledRejection', (error) => {
    log.error('A rejection was not handled', traceOf(error));
  });
  const giveUp = (error: unknown): void => {
    log.error('The client could not start', traceOf(error));
    dialog.showErrorBox(
      say('dialog.notStarted'),
      say('dialog.notStarted.detail', { folder: join(folders.data, 'logs') }),
    );
    app.exit(1);
  };
  const offer = (paths: readonly string[]): void => {
    if (running === null) early.push(...paths);
    else running.offer(paths);
  };

  app.on('second-instance', (_event, _argv, _folder, data) => {
    offer(filesOfSecondStart(data));
    running?.show();
  });
  // macOS: a file that was opened in the Finder or dropped on the Dock.
  app.on('open-file', (event, path) => {
    event.preventDefault();
    offer([path]);
    running?.show();
  });
  // macOS: the client runs on without a window.
  app.on('activate', () => {
    running?.show();
  });
  let quitting = false;
  app.on('before-quit', () => {
    quitting = true;
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin' || quitting) app.quit();
  });
  app.on('will-quit', (event) => {
    if (running === null) return;
    // What is still being written is finished first; then the client quits for good.
    event.preventDefault();
    const end = Promise.race([running.close(), sleep(PATIENCE_AT_THE_END)]);
    closing ??= end
      .catch((error: unknown) => {
        log.error('The client could not finish its writing', traceOf(error));
      })
      .finally(() => {
        running = null;
        // Not within this event, where Electron takes no second request to quit: with nothing to
        // write the promises are settled before it is over.
        setImmediate(() => {
          app.quit();
        });
      });
  });

  app
    .whenReady()
    .then(() => {
      const onStay = (): void => {
        quitting = false;
      };
      running = startClient(folders, standInStatus, log, { onStay, onBroken: giveUp });
      running.offer(early);
    })
    .catch(giveUp);
}
