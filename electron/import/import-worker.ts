import { parentPort, workerData } from 'node:worker_threads';
import { apply } from '../../shared/commands/apply';
import type { ImportCommand, ImportMode } from '../../shared/commands/command';
import { describe } from '../../shared/commands/describe';
import { sentencesOf } from '../../shared/commands/refusal';
import { planImport, previewImport } from '../../shared/files/plan-import';
import { readAny, type ReadAny } from '../../shared/files/read-any';
import { message } from '../../shared/messages/message';
import type { Device } from '../../shared/model/device';
import type { DeviceId, RecordingServerId } from '../../shared/model/ids';
import type { Site } from '../../shared/model/site';
import { partsOf, textsOf } from '../store/codec/change-parts';
import { readFiles } from './read-files';
import type {
  FromImportWorker,
  ImportWorkerData,
  SiteTexts,
  ToImportWorker,
} from './worker-messages';

/**
 * Reads and works out an import in a thread of its own, so that neither the main process nor a
 * window waits for it. Ending the thread is how an import is cancelled: nothing of it remains.
 */
async function work(port: NonNullable<typeof parentPort>, paths: readonly string[]): Promise<void> {
  const say = (message: FromImportWorker): void => {
    port.postMessage(message);
  };
  const files = await readFiles(paths, (done, total) => {
    say({ kind: 'progress', progress: { stage: 'reading', done, total } });
  });
  const read = readAny(files, (progress) => {
    say({ kind: 'progress', progress });
  });
  let current: Site | null = null;
  port.on('message', (message: ToImportWorker) => {
    if (message.site !== null) current = siteFrom(message.site);
    if (current === null) return;
    switch (message.kind) {
      case 'compare':
        say({ kind: 'preview', preview: previewImport(current, read) });
        break;
      case 'prepare':
        void prepare(current, read, message.mode).then(say);
        break;
    }
  });
  say({ kind: 'read' });
}

async function prepare(current: Site, read: ReadAny, mode: ImportMode): Promise<FromImportWorker> {
  const { target } = planImport(current, read, mode);
  if (target === null) {
    return { kind: 'refused', message: message('refusal.nothingToDo', { what: 'import' }) };
  }
  const command: ImportCommand =
    mode === 'merge'
      ? { type: 'site.import', mode, site: target, from: read.siteName }
      : { type: 'site.import', mode, site: target };
  const outcome = apply(current, command);
  if (!outcome.ok) {
    return { kind: 'refused', message: sentencesOf(outcome.refusals) };
  }
  const texts = await textsOf([...partsOf(outcome.value)]);
  return { kind: 'prepared', label: describe(current, [command]), texts };
}

/** The main process made these texts of its own site. */
function siteFrom({ head, devices }: SiteTexts): Site {
  const byServer: Partial<Record<RecordingServerId, Partial<Record<DeviceId, Device>>>> = {};
  for (const piece of devices) {
    for (const device of JSON.parse(piece) as readonly Device[]) {
      (byServer[device.recordingServer] ??= {})[device.id] = device;
    }
  }
  return { ...(JSON.parse(head) as Site), devices: byServer };
}

if (parentPort !== null) {
  await work(parentPort, (workerData as ImportWorkerData).paths);
}
