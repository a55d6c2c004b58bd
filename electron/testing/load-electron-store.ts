import type { electronSnapshotStore } from '../site/electron-snapshot-store';

/**
 * The snapshot store with the real electron-store in it, in plain Node. Outside Electron the
 * electron package looks for its executable when it is imported, and would download it; told where
 * it is, it does not look. electron-store with a folder of its own uses nothing else of it.
 */
export async function loadElectronSnapshotStore(): Promise<typeof electronSnapshotStore> {
  process.env.ELECTRON_OVERRIDE_DIST_PATH ??= '/nowhere';
  const loaded = await import('../site/electron-snapshot-store');
  return loaded.electronSnapshotStore;
}
