import { join } from 'node:path';
import Store from 'electron-store';
import type { SnapshotStore } from './snapshot-store';

/**
 * The snapshot in electron-store. electron-store reads its file at every access and parses it each
 * time, so it is used for what it does well, replacing a file atomically: the text is framed and
 * checked by `snapshot-text`, and the store is asked twice in a session, at the start and at the end,
 * and now and then between. `clearInvalidConfig` stays off: it would wipe what it cannot parse.
 */
export function electronSnapshotStore(folder: string): SnapshotStore {
  let lastRead: string | null = null;
  let store: Store<{ text?: string }> | null = null;
  const open = (): Store<{ text?: string }> =>
    new Store<{ text?: string }>({
      cwd: folder,
      name: 'site',
      clearInvalidConfig: false,
      accessPropertiesByDotNotation: false,
      configFileMode: 0o600,
      serialize: ({ text }) => text ?? '',
      // The text is kept here and not in the store's own object, so that one read is enough: the
      // store reads its file when it is made, and reading 40 MB again would only give the same.
      deserialize: (text) => {
        lastRead = text;
        return {};
      },
    });
  const takeLastRead = (): string | null => {
    const text = lastRead;
    lastRead = null;
    return text;
  };
  return {
    path: join(folder, 'site.json'),
    read: () => {
      store = open();
      return takeLastRead();
    },
    write: (text) => {
      store ??= open();
      store.store = { text };
      takeLastRead();
    },
  };
}
