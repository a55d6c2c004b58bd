import { join } from 'node:path';
import { userInfo } from 'node:os';
import { app, type BrowserWindow } from 'electron';
import type { UndoState } from '../../shared/ipc/contract';
import { nodeFileSystem } from '../files/node-file-system';
import { ImportJobs } from '../import/import-jobs';
import { answerRequests } from '../ipc/main-ipc';
import type { Log } from '../log';
import { NoticeBoard } from '../notices/notice-board';
import { SettingsKeeper } from '../settings/settings-keeper';
import { diskSiteRepository } from '../site/disk-site-repository';
import { electronSnapshotStore } from '../site/electron-snapshot-store';
import { siteFilesIn } from '../site/site-files';
import { SiteWriter } from '../site/site-writer';
import { undoStateOf } from '../site/undo-stacks';
import { setAppMenu } from '../window/app-menu';
import { OWN_ORIGIN, serveContent, START_PAGE } from '../window/content-protocol';
import { createWindow, preloadPath } from '../window/create-window';
import { denyNavigation, denyPermissions } from '../window/lock-down';
import { writeScreenshotOncePainted } from '../window/painted-screenshot';
import { clientWindow, sendCommand, type ClientWindow } from './client-window';
import { appHandlers } from './handlers';

/** Where things lie. */
export interface ClientFolders {
  /** The built scripts of the main process. */
  readonly scripts: string;
  readonly assets: string;
  readonly data: string;
}

/** The running client, for what comes from outside of it. */
export interface RunningClient {
  readonly window: () => ClientWindow;
  readonly openWindow: () => void;
  /** Opens files as if they had been dropped on the window. */
  readonly close: () => Promise<void>;
}

/** Loads the site, and opens the window on it. The app must be ready and the only one of its kind. */
export async function startClient(folders: ClientFolders, log: Log): Promise<RunningClient> {
  const developmentPage = app.isPackaged ? undefined : process.env.ELECTRON_RENDERER_URL;
  const isOwnPage = ownPage(developmentPage);
  denyPermissions();
  denyNavigation(isOwnPage, log);
  serveContent(join(folders.scripts, '../renderer'));

  const notices = new NoticeBoard();
  const settings = new SettingsKeeper(folders.data, log);
  if (settings.notice !== null) notices.post([settings.notice]);

  const repository = diskSiteRepository(
    nodeFileSystem,
    electronSnapshotStore(folders.data),
    siteFilesIn(folders.data),
  );
  const loaded = await repository.load();
  notices.post(loaded.notices);
  const account = userInfo().username;
  const writer = new SiteWriter(repository, loaded, { account, now: () => new Date(), log });
  const imports = new ImportJobs(join(folders.scripts, 'import-worker.js'), writer, log);

  let current: ClientWindow | null = null;
  const client = (): ClientWindow => {
    if (current === null) throw new Error('There is no window.');
    return current;
  };
  const openWindow = (): void => {
    const icon = join(folders.assets, 'icon.png');
    const window = createWindow(settings, preloadPath(folders.scripts), icon);
    current = clientWindow(window);
    window.on('closed', () => {
      current = null;
      imports.close();
    });
    takeScreenshotIfAsked(window);
    void window.loadURL(developmentPage ?? START_PAGE);
  };
  const showMenu = (undoState: UndoState): void => {
    setAppMenu(undoState, (command) => {
      if (current !== null) sendCommand(current, command);
    });
  };

  const { assets, data: dataFolder } = folders;
  const context = { client, writer, imports, settings, notices, log, assets, dataFolder };
  answerRequests(
    appHandlers(context),
    { isTrusted: (sender) => sender === current?.window.webContents, isOwnPage },
    log,
  );
  writer.subscribe((changed) => {
    current?.tell('site.changed', changed);
    showMenu(changed.undoState);
  });
  notices.subscribe((all) => {
    current?.tell('notices.changed', all);
  });
  showMenu(undoStateOf(loaded.stacks));
  openWindow();

  return {
    window: client,
    openWindow,
    close: async () => {
      imports.close();
      settings.flush();
      await writer.close();
    },
  };
}

function ownPage(developmentPage: string | undefined): (url: string) => boolean {
  const own = new Set([
    OWN_ORIGIN,
    ...(developmentPage === undefined ? [] : [originOf(developmentPage)]),
  ]);
  return (url) => own.has(originOf(url));
}

/** `URL.origin` is "null" for the client's own scheme outside of a browser. */
function originOf(url: string): string {
  try {
    const { protocol, host } = new URL(url);
    return `${protocol}//${host}`;
  } catch {
    return '';
  }
}

function takeScreenshotIfAsked(window: BrowserWindow): void {
  const file = process.env.UNDERSTUDY_PAINTED_SCREENSHOT;
  if (file === undefined || file === '') return;
  window.webContents.once('did-finish-load', () => {
    void writeScreenshotOncePainted(window, file);
  });
}
