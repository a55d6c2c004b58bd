import { nativeTheme } from 'electron';
import type { Theme } from '../../shared/ipc/settings';

/** Fluent's page backgrounds, so that the window does not flash before its page is painted. */
const backgrounds = { light: '#ffffff', dark: '#292929', highContrast: '#000000' } as const;

/** Makes what the system draws (title bar, menus, dialogs) follow the chosen theme. */
export function setNativeTheme(theme: Theme): void {
  // The system's own high contrast is its user's to choose; its dark frame is what comes nearest.
  nativeTheme.themeSource = theme === 'highContrast' ? 'dark' : theme;
}

/** What to paint behind a page that is not there yet. */
export function backgroundOf(theme: Theme): string {
  if (theme !== 'system') return backgrounds[theme];
  return nativeTheme.shouldUseDarkColors ? backgrounds.dark : backgrounds.light;
}
