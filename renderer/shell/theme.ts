import {
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
  type Theme as FluentTheme,
} from '@fluentui/react-components';
import { useEffect, useSyncExternalStore } from 'react';
import type { Theme } from '../../shared/ipc/settings';

type ShownTheme = Exclude<Theme, 'system'>;

const fluentThemes: Readonly<Record<ShownTheme, FluentTheme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  highContrast: teamsHighContrastTheme,
};

/** The theme to show: the person's choice, or what the system asks for. */
export function useTheme(choice: Theme): FluentTheme {
  // A contrast theme of Windows replaces all colours; ours must then bring borders, not shadows.
  const forcedColors = useMedia('(forced-colors: active)');
  const dark = useMedia('(prefers-color-scheme: dark)');
  const shown = choice !== 'system' ? choice : forcedColors ? 'highContrast' : byBrightness(dark);
  useEffect(() => {
    // For what the browser draws itself: scroll bars, and the background before the first paint.
    document.documentElement.style.colorScheme = shown === 'light' ? 'light' : 'dark';
  }, [shown]);
  return fluentThemes[shown];
}

function byBrightness(dark: boolean): ShownTheme {
  return dark ? 'dark' : 'light';
}

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', changed);
      return () => {
        media.removeEventListener('change', changed);
      };
    },
    () => window.matchMedia(query).matches,
  );
}
