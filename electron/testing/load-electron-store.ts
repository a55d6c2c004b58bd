import type { electronSnapshotStore } from '../store/snapshot/electron-snapshot-store';

/**
 * Lets electron-store be imported in plain Node. Outside Electron the electron package looks for its
 * executable when it is imported, and would download it; told where it is, it does not look.
 * electron-store with a folder of its own uses nothing else of it.
 */
export function forPlainNode(): void {
  process.env.ELECTRON_OVERRIDE_DIST_PATH ??= '/nowhere';
}

/** The snapshot store with the real electron-store in it. */
export async function loadElectronSnapshotStore(): Promise<typeof electronSnapshotStore> {
  forPlainNode();
  const loaded = await import('../store/snapshot/electron-snapshot-store');
  return loaded.electronSnapshotStore;
}
