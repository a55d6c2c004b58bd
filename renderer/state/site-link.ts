import type { UnderstudyClient } from '../../shared/ipc/client';
import type { SiteChanged, SiteSnapshot } from '../../shared/ipc/contract';
import type { Change } from '../../shared/change/change';
import type { Device } from '../../shared/model/device';
import type { DeviceId, RecordingServerId } from '../../shared/model/ids';
import type { Site } from '../../shared/model/site';
import { textOf } from '../kit/say';
import { mirrorChanged, mirrorFailed, mirrorLoaded, mirrorLoading } from './site-mirror';
import type { AppStore } from './store';

/**
 * Keeps the mirror in step with the main process: a snapshot first, then every change. A gap in the
 * revisions, or a change too large to send, makes it fetch a fresh snapshot. Returns what stops it.
 */
export function linkSite(store: AppStore, client: UnderstudyClient): () => void {
  let fetching = false;
  let stale = false;

  const fetchOnce = async (): Promise<void> => {
    stale = false;
    const answer = await client.request('site.snapshot', {});
    if (!answer.ok) {
      store.dispatch(mirrorFailed({ message: textOf(answer.error.message) }));
      return;
    }
    const site = await readSnapshot(answer.value, (loaded, total) => {
      store.dispatch(mirrorLoading({ loaded, total }));
    });
    const { revision, undoState } = answer.value;
    store.dispatch(mirrorLoaded({ revision, site, undoState }));
    // Changes that came in while the pieces were read are in a newer snapshot.
    if (isStale()) await fetchOnce();
  };
  const isStale = (): boolean => stale;

  const fetchSnapshot = async (): Promise<void> => {
    if (fetching) {
      stale = true;
      return;
    }
    fetching = true;
    await fetchOnce();
    fetching = false;
  };

  const follow = (event: SiteChanged): void => {
    const { siteMirror } = store.getState();
    if (siteMirror.state === 'ready' && event.revision <= siteMirror.revision) return;
    const next = siteMirror.state === 'ready' && event.revision === siteMirror.revision + 1;
    if (fetching || !next || event.change === null) {
      void fetchSnapshot();
      return;
    }
    // The main process made this text from a Change; nothing else can send on this channel.
    const change = JSON.parse(event.change) as Change;
    store.dispatch(mirrorChanged({ ...event, change }));
  };

  const stop = client.on('site.changed', follow);
  void fetchSnapshot();
  return stop;
}

/** Puts the pieces together, with a pause after each, so that the window stays responsive. */
async function readSnapshot(
  snapshot: SiteSnapshot,
  onProgress: (loaded: number, total: number) => void,
): Promise<Site> {
  // Both come from the main process, which checked the site when it read it from disk.
  const head = JSON.parse(snapshot.head) as Site;
  const devices: Partial<Record<RecordingServerId, Partial<Record<DeviceId, Device>>>> = {};
  const total = snapshot.devices.length;
  for (const [index, piece] of snapshot.devices.entries()) {
    for (const device of JSON.parse(piece) as readonly Device[]) {
      (devices[device.recordingServer] ??= {})[device.id] = device;
    }
    onProgress(index + 1, total);
    await new Promise((resume) => setTimeout(resume));
  }
  return { ...head, devices };
}
