import { join } from 'node:path';
import { app, BrowserWindow, screen } from 'electron';
import type { SettingsKeeper } from '../settings/settings-keeper';
import { fitWindow, SMALLEST } from './fit-window';
import { backgroundOf } from './native-theme';

/** Opens the client's window where it was last, and remembers where it goes. */
export function createWindow(
  settings: SettingsKeeper,
  preload: string,
  icon: string,
): BrowserWindow {
  const displays = [screen.getPrimaryDisplay(), ...screen.getAllDisplays()];
  const place = fitWindow(
    settings.windowPlace,
    displays.map(({ workArea }) => workArea),
  );
  const window = new BrowserWindow({
    ...place,
    minWidth: Math.min(SMALLEST.width, place.width),
    minHeight: Math.min(SMALLEST.height, place.height),
    show: false,
    title: 'Understudy',
    icon,
    backgroundColor: backgroundOf(settings.settings.theme),
    webPreferences: {
      preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      // Its dictionaries would be downloaded from the internet.
      spellcheck: false,
      devTools: !app.isPackaged,
      allowRunningInsecureContent: false,
      navigateOnDragDrop: false,
      zoomFactor: settings.settings.zoomFactor,
    },
  });
  window.once('ready-to-show', () => {
    if (settings.windowPlace?.maximised === true) window.maximize();
    window.webContents.setZoomFactor(settings.settings.zoomFactor);
    window.show();
  });
  rememberPlace(window, settings);
  return window;
}

/** Where the scripts of the main process lie, the preload script lies beside them. */
export function preloadPath(mainScripts: string): string {
  return join(mainScripts, '../preload/preload.cjs');
}

function rememberPlace(window: BrowserWindow, settings: SettingsKeeper): void {
  const remember = (): void => {
    if (window.isDestroyed() || window.isMinimized()) return;
    settings.placeWindow({ ...window.getNormalBounds(), maximised: window.isMaximized() });
  };
  window.on('resize', remember);
  window.on('move', remember);
  window.on('maximize', remember);
  window.on('unmaximize', remember);
  window.on('close', remember);
}
