import type { UnderstudyClient } from '../../shared/ipc/client';
import type { Settings, SettingsChanges } from '../../shared/ipc/settings';
import type { AppState, AppStore } from './store';

/** A drag of the splitter, or a held arrow key, is one write. */
const QUIET_MS = 300;

/**
 * Writes the settings back when they change, once they have been quiet for a moment; theme and zoom
 * at once, since the main process puts them into effect. Returns what stops it, after writing what
 * is left.
 */
export function rememberSettings(store: AppStore, client: UnderstudyClient): () => void {
  let written: Settings | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const write = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (written === null) return;
    const settings = settingsOf(store.getState());
    const changes = differences(written, settings);
    if (Object.keys(changes).length === 0) return;
    written = settings;
    void client.request('settings.write', changes);
  };

  const follow = (): void => {
    const state = store.getState();
    if (!state.ui.settingsKnown) return;
    const settings = settingsOf(state);
    written ??= settings;
    const changes = differences(written, settings);
    if (changes.theme !== undefined || changes.zoomFactor !== undefined) write();
    else if (Object.keys(changes).length > 0) timer ??= setTimeout(write, QUIET_MS);
  };

  const unsubscribe = store.subscribe(follow);
  window.addEventListener('pagehide', write);
  return () => {
    unsubscribe();
    window.removeEventListener('pagehide', write);
    write();
  };
}

/** Where the person is and how they have arranged the client, as it is kept. */
function settingsOf({ navigation, preferences }: AppState): Settings {
  const { attention: _, ...place } = navigation;
  return { ...preferences, ...place };
}

function differences(before: Settings, after: Settings): SettingsChanges {
  const keys = Object.keys(after) as (keyof Settings)[];
  // Each key keeps the value it has in `after`.
  return Object.fromEntries(
    keys.filter((key) => before[key] !== after[key]).map((key) => [key, after[key]]),
  );
}
