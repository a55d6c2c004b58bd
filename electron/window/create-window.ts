import { join } from 'node:path';
import { BrowserWindow, nativeTheme, screen } from 'electron';
import type { SettingsKeeper } from '../settings/settings-keeper';
import { fitWindow, SMALLEST } from './fit-window';

/** Fluent's page backgrounds, so that the window does not flash before its page is painted. */
const background = { light: '#ffffff', dark: '#292929' };

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
    backgroundColor: isDark(settings) ? background.dark : background.light,
    webPreferences: {
      preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
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

function isDark(settings: SettingsKeeper): boolean {
  const { theme } = settings.settings;
  return theme === 'system' ? nativeTheme.shouldUseDarkColors : theme !== 'light';
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
