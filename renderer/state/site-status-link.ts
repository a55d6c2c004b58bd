import type { UnderstudyClient } from '../../shared/ipc/client';
import { statusReported } from './site-status-slice';
import type { AppStore } from './store';

/** Keeps what the window knows of the system as the main process has it. Returns what stops it. */
export function linkSiteStatus(store: AppStore, client: UnderstudyClient): () => void {
  const stop = client.on('status.changed', (report) => {
    store.dispatch(statusReported(report));
  });
  void client.request('status.read', {}).then((answer) => {
    if (answer.ok) store.dispatch(statusReported(answer.value));
  });
  return stop;
}
