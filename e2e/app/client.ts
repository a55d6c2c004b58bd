import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { createProblems, type Problems } from './problems';
import { startElectron } from './start-electron';

/** The client under test, through as many starts as its journey wants. */
export interface Client {
  /** The main process of the current start. */
  readonly app: ElectronApplication;
  /** The window of the current start. */
  readonly page: Page;
  /** The data folder, the same for all starts. */
  readonly userData: string;
  /** An empty folder for the journey's own files. */
  readonly files: string;
  readonly problems: Problems;
  /** Starts it, with switches or files on its command line. */
  readonly start: (switches?: readonly string[]) => Promise<void>;
  /** Quits as a person does and waits for the end; only where nothing will be asked. */
  readonly close: () => Promise<void>;
  readonly restart: () => Promise<void>;
  /** The process dies on the spot, as in a power cut. */
  readonly kill: () => Promise<void>;
  /** Ends without any question, as after a test. */
  readonly end: () => Promise<void>;
}

interface Running {
  readonly app: ElectronApplication;
  readonly page: Page;
}

/** A client that has not been started, with its own folders under `folder`. */
export async function createClient(folder: string): Promise<Client> {
  const userData = join(folder, 'user-data');
  const files = join(folder, 'files');
  await mkdir(userData, { recursive: true });
  await mkdir(files, { recursive: true });
  const problems = createProblems(userData);
  let running: Running | null = null;

  const current = (): Running => {
    if (running === null) throw new Error('The client is not running.');
    return running;
  };
  const start = async (switches: readonly string[] = []): Promise<void> => {
    const app = await startElectron(userData, switches);
    problems.watchApp(app);
    app.on('window', problems.watchPage);
    // The first window may have come up while the connection was made.
    for (const page of app.windows()) problems.watchPage(page);
    const page = await app.firstWindow();
    running = { app, page };
    // Before that the window takes no keys and no drops.
    await page.getByRole('contentinfo').waitFor();
  };
  const ended = async (ask: (running: Running) => Promise<unknown>): Promise<void> => {
    const { app } = current();
    const child = app.process();
    const exit = child.exitCode !== null || child.signalCode !== null ? null : once(child, 'exit');
    // The connection may break before the answer comes back: that is what was asked for.
    await ask(current()).catch(() => undefined);
    await exit;
    running = null;
  };
  const close = (): Promise<void> =>
    ended(({ app }) =>
      app.evaluate(({ app: electronApp }) => {
        electronApp.quit();
      }),
    );

  return {
    get app() {
      return current().app;
    },
    get page() {
      return current().page;
    },
    userData,
    files,
    problems,
    start,
    close,
    restart: async () => {
      await close();
      await start();
    },
    kill: () => ended(({ app }) => Promise.resolve(app.process().kill('SIGKILL'))),
    end: async () => {
      if (running === null) return;
      await ended(({ app }) =>
        app.evaluate(({ app: electronApp }) => {
          electronApp.exit(0);
        }),
      );
    },
  };
}
