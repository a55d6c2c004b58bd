import type { UnderstudyClient } from '../../shared/ipc/client';
import { defaultSettings } from '../../shared/ipc/settings';
import { importProgressed } from '../state/import-slice';
import { rememberSettings } from '../state/remember-settings';
import { reportError } from '../state/report-error';
import { linkSite } from '../state/site-link';
import { linkSiteStatus } from '../state/site-status-link';
import type { AppStore } from '../state/store';
import { settingsRead } from '../state/settings-read';

/** Brings the window to life: the settings, the site, and what nobody catches. Returns what stops it. */
export function start(store: AppStore, client: UnderstudyClient): () => void {
  const stopLink = linkSite(store, client);
  const stopStatus = linkSiteStatus(store, client);
  const stopSettings = rememberSettings(store, client);
  const stopReports = reportUncaught(client);
  const stopProgress = client.on('import.progress', (progress) => {
    store.dispatch(importProgressed(progress));
  });
  void client.request('settings.read', {}).then((answer) => {
    // Without its settings the client still works; main tells of a file it has set aside.
    store.dispatch(settingsRead(answer.ok ? answer.value : defaultSettings));
  });
  return () => {
    stopLink();
    stopStatus();
    stopSettings();
    stopReports();
    stopProgress();
  };
}

function reportUncaught(client: UnderstudyClient): () => void {
  const onError = (event: ErrorEvent): void => {
    reportError(client, event.error ?? event.message);
  };
  const onRejection = (event: PromiseRejectionEvent): void => {
    reportError(client, event.reason);
  };
  window.addEventListener('error', onError);
  window.addEventListener('unhandledrejection', onRejection);
  return () => {
    window.removeEventListener('error', onError);
    window.removeEventListener('unhandledrejection', onRejection);
  };
}
