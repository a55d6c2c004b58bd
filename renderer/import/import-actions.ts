import type { ImportPreview } from '../../shared/files/import-preview';
import type { UnderstudyClient } from '../../shared/ipc/client';
import { isEmptySite } from '../../shared/model/site';
import type { Notify } from '../kit/notify';
import { say, textOf } from '../kit/say';
import type { AppStore } from '../state/store';
import { settledRequest } from '../state/settled-request';
import {
  importApplying,
  importEnded,
  importFailed,
  importRead,
  importRefused,
  importStarted,
  type ImportSource,
} from '../state/import-slice';

/** What the steps of an import need. */
export interface ImportContext {
  readonly store: AppStore;
  readonly client: UnderstudyClient;
  readonly notify: Notify;
}

/**
 * Reads files and shows what they would bring in. The sample on an empty site comes in at once:
 * there is nothing to decide. Does nothing while another import is under way.
 */
export async function startImport(context: ImportContext, source: ImportSource): Promise<void> {
  const { store, client } = context;
  const { phase } = store.getState().import;
  if (phase !== 'idle' && phase !== 'failed') return;
  const job = crypto.randomUUID();
  store.dispatch(importStarted({ job, source }));
  const answer = await client.request('import.start', { job, source });
  if (!isReading(store, job)) return;
  if (!answer.ok) {
    store.dispatch(
      answer.error.code === 'cancelled'
        ? importEnded()
        : importFailed(textOf(answer.error.message)),
    );
    return;
  }
  const preview = answer.value;
  if (preview === null) {
    store.dispatch(importEnded());
    return;
  }
  const empty = siteIsEmpty(store);
  const mode = preview.source === 'siteFile' ? 'replace' : 'merge';
  store.dispatch(importRead({ preview, mode }));
  if (source.kind === 'sample' && empty && isFlawless(preview)) await commitImport(context);
}

/** Brings in what the preview shows, as one change that undo takes back. */
export async function commitImport({ store, client, notify }: ImportContext): Promise<void> {
  const { import: shown } = store.getState();
  if (shown.phase !== 'preview') return;
  const { job, mode, preview } = shown;
  store.dispatch(importApplying());
  const answer = await settledRequest(client, store, 'import.commit', { job, mode });
  if (answer.ok) {
    store.dispatch(importEnded());
    notify({
      intent: 'success',
      title: say('import.in.title', { site: preview.siteName }),
      body: say('import.in.undo'),
    });
    return;
  }
  store.dispatch(
    answer.error.code === 'cancelled' ? importEnded() : importRefused(textOf(answer.error.message)),
  );
}

/** Gives an import up; the site is as it was. */
export function cancelImport({ store, client }: ImportContext): void {
  const { import: shown } = store.getState();
  if ('job' in shown) void client.request('import.cancel', { job: shown.job });
  store.dispatch(importEnded());
}

/** Writes the site to a file that the person chooses. */
export async function saveSiteAs({ client, notify }: ImportContext): Promise<void> {
  const answer = await client.request('siteFile.saveAs', {});
  if (!answer.ok) {
    notify({
      intent: 'error',
      title: say('import.notSaved'),
      body: textOf(answer.error.message),
    });
  } else if (answer.value !== null) {
    notify({ intent: 'success', title: say('import.saved'), body: answer.value.path });
  }
}

function isReading(store: AppStore, job: string): boolean {
  const { import: shown } = store.getState();
  return shown.phase === 'reading' && shown.job === job;
}

function siteIsEmpty(store: AppStore): boolean {
  const { siteMirror } = store.getState();
  return siteMirror.state === 'ready' && isEmptySite(siteMirror.site);
}

function isFlawless({ files, outcomes }: ImportPreview): boolean {
  const { usable, conflicts } = outcomes.merge;
  // What is passed over does not count: any real export has properties that have no bearing here.
  return usable && conflicts.length === 0 && files.every(({ problem }) => problem === null);
}
