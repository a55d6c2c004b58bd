import { join } from 'node:path';
import { app, type BrowserWindow, type WebContents } from 'electron';
import type { AppCommandId } from '../../shared/app-commands/app-commands';
import { undoState } from '../../shared/change/history';
import type { UndoState } from '../../shared/ipc/contract';
import { answerRequests } from '../ipc/main-ipc';
import type { Log } from '../log';
import { NoticeBoard } from '../notices/notice-board';
import { locale } from '../say';
import { SettingsKeeper } from '../settings/settings-keeper';
import { setAppMenu } from '../window/app-menu';
import { CloseQuestion } from '../window/close-question';
import { serveContent, START_PAGE } from '../window/content-protocol';
import { createWindow, preloadPath } from '../window/create-window';
import { denyNavigation, denyNetwork, denyPermissions } from '../window/lock-down';
import { setNativeTheme } from '../window/native-theme';
import { ownPages } from '../window/own-pages';
import { writeScreenshotOncePainted } from '../window/painted-screenshot';
import { recoverCrashedPage } from '../window/recover-page';
import { bringToFront, clientWindow, type ClientWindow } from './client-window';
import { appHandlers } from './handlers';
import { OfferedFiles } from './offered-files';
import { openSite } from './open-site';

/** Where things lie. */
export interface ClientFolders {
  /** The built scripts of the main process. */
  readonly scripts: string;
  readonly assets: string;
  readonly data: string;
}

/** The running client, for what comes from outside of it. */
export interface RunningClient {
  /** Brings the window to the front, or opens it if there is none. */
  readonly show: () => void;
  /** Opens files as if the person had chosen them in the dialog. */
  readonly offer: (paths: readonly string[]) => void;
  /** Finishes what is being written. */
  readonly close: () => Promise<void>;
}

/**
 * Opens the window, and loads the site while the page is on its way. The app must be ready and the
 * only one of its kind. `onStay` is called when the person decides not to leave; `onBroken` when the
 * site cannot be loaded at all. `standInStatus` is a file that says who stands in for whom.
 */
export function startClient(
  folders: ClientFolders,
  standInStatus: string | null,
  log: Log,
  {
    onStay,
    onBroken,
  }: { readonly onStay: () => void; readonly onBroken: (error: unknown) => void },
): RunningClient {
  const developmentPage = app.isPackaged ? undefined : process.env.ELECTRON_RENDERER_URL;
  const isOwnPage = ownPages(developmentPage);
  denyPermissions();
  denyNetwork(isOwnPage, log);
  denyNavigation(isOwnPage, log);
  serveContent(join(folders.scripts, '../renderer'));

  const notices = new NoticeBoard();
  const settings = new SettingsKeeper(folders.data, log);
  if (settings.notice !== null) notices.post([settings.notice]);
  setNativeTheme(settings.settings.theme);

  let current: ClientWindow | null = null;
  // Closed windows stay trusted: what one remembers as it goes may arrive after it has gone.
  const ownContents = new WeakSet<WebContents>();
  const client = (): ClientWindow => {
    if (current === null) throw new Error('There is no window.');
    return current;
  };
  const command = (name: AppCommandId): void => {
    current?.tell('menu.command', { command: name });
  };
  const offered = new OfferedFiles((token) => {
    current?.tell('files.offered', { token });
  });
  const openWindow = (): void => {
    const icon = join(folders.assets, 'icon.png');
    const window = createWindow(settings, preloadPath(folders.scripts), icon);
    current = clientWindow(window, new CloseQuestion(window, onStay));
    ownContents.add(window.webContents);
    recoverCrashedPage(window, log);
    window.webContents.on('did-start-loading', () => {
      offered.pageLeft();
    });
    window.on('closed', () => {
      current = null;
      void site.then(({ imports }) => {
        imports.close();
      });
    });
    takeScreenshotIfAsked(window);
    void window.loadURL(`${developmentPage ?? START_PAGE}?locale=${locale.tag}`);
  };
  const showMenu = (undoState: UndoState): void => {
    setAppMenu(undoState, command);
  };
  showMenu({ undo: null, redo: null });
  notices.subscribe((all) => {
    current?.tell('notices.changed', all);
  });

  const site = openSite(
    {
      dataFolder: folders.data,
      importScript: join(folders.scripts, 'import-worker.js'),
      standInStatus,
    },
    notices,
    log,
  );
  site.then(({ writer, status }) => {
    status.subscribe((report) => {
      current?.tell('status.changed', report);
    });
    showMenu(undoState(writer));
    writer.subscribe((changed) => {
      current?.tell('site.changed', changed);
      showMenu(changed.undoState);
    });
  }, onBroken);

  const { assets, data: dataFolder } = folders;
  answerRequests(
    appHandlers({
      client,
      site: () => site,
      offered,
      settings,
      notices,
      log,
      assets,
      dataFolder,
    }),
    { isTrusted: (sender) => ownContents.has(sender), isOwnPage },
    log,
  );
  openWindow();

  return {
    show: () => {
      if (current === null) openWindow();
      else bringToFront(current);
    },
    offer: (paths) => {
      offered.offer(paths);
    },
    close: async () => {
      settings.flush();
      const { writer, imports } = await site;
      imports.close();
      await writer.close();
    },
  };
}

function takeScreenshotIfAsked(window: BrowserWindow): void {
  const file = process.env.UNDERSTUDY_PAINTED_SCREENSHOT;
  if (file === undefined || file === '') return;
  window.webContents.once('did-finish-load', () => {
    void writeScreenshotOncePainted(window, file);
  });
}
