import { randomUUID } from 'node:crypto';
import { message } from '../../shared/messages/message';
import { siteId, type SiteId } from '../../shared/model/ids';
import type { FileSystem } from '../files/file-system';
import { Reasoned } from '../files/system-errors';
import { copyDurably } from '../files/copy-durably';
import { olderName } from '../files/names-with-time';
import { Journal } from './journal/journal';
import { recover, type OlderSnapshot } from './recovery/recovery';
import { noticesOf } from './recovery/recovery-notices';
import type { Repair } from './recovery/recovery-report';
import type { SiteFiles } from './site-files';
import type { SiteRepository } from './site-repository';
import type { SnapshotStore } from './snapshot/snapshot-store';
import { snapshotText } from './snapshot/snapshot-text';
import { versionsInName } from './store-versions';
import { SerialQueue } from '../../shared/serial-queue';

/** What may differ where data folders are made that serve a purpose. */
export interface StoreOptions {
  /** A segment of the journal is left for a new one at the next snapshot once it is this long. */
  readonly fullSegmentBytes: number;
  /** The id of a site of which nothing is kept yet. */
  readonly newSiteId: () => SiteId;
}

const usualOptions: StoreOptions = {
  fullSegmentBytes: 1024 * 1024,
  newSiteId: () => siteId.parse(randomUUID()),
};

/**
 * Keeps the site in a folder: a snapshot in the store, the one before it as a copy, and the journal.
 * At every moment, a crash or a loss of power leaves files from which `recover` gets the site back
 * with every change that was acknowledged:
 * - a change is in the journal before it is acknowledged;
 * - a snapshot replaces the one before it in one step, and the journal is never shortened by it;
 * - the copy of the snapshot before is only ever replaced by one that was found sound;
 * - what an older version wrote stays as it is until the first change, and a copy of it for good.
 */
export function diskSiteRepository(
  files: FileSystem,
  store: SnapshotStore,
  paths: SiteFiles,
  options: StoreOptions = usualOptions,
): SiteRepository {
  let journal: Journal | null = null;
  let repairs: readonly Repair[] = [];
  let snapshotIsSound = false;
  let olderSnapshot: OlderSnapshot | null = null;
  // A snapshot may be taken while changes are appended; both touch the journal and the repairs.
  const journalSteps = new SerialQueue();

  const theJournal = (): Journal => {
    if (journal === null) throw new Error('The site has not been loaded yet.');
    return journal;
  };

  const repair = async (): Promise<void> => {
    for (let step = repairs[0]; step !== undefined; step = repairs[0]) {
      await step();
      repairs = repairs.slice(1);
    }
  };

  const keepPrevious = async (): Promise<void> => {
    // What cannot be relied on must not take the place of what can.
    if (!snapshotIsSound) return;
    await copyDurably(files, store.path, paths.previousSnapshot);
  };

  const keepOlder = async (): Promise<void> => {
    if (olderSnapshot === null) return;
    const { path, versions } = olderSnapshot;
    await copyDurably(files, path, olderName(path, versionsInName(versions), new Date()));
    olderSnapshot = null;
  };

  return {
    load: async () => {
      const recovered = await recover(files, store, paths, options);
      const { reached, snapshotRevision, isOlder, next, origin, findings } = recovered;
      journal = new Journal(files, paths.journal, next, origin, options);
      olderSnapshot = recovered.olderSnapshot;
      repairs = recovered.repairs;
      snapshotIsSound = snapshotRevision !== null;
      const startsEmpty =
        reached.revision === 0 && findings.some(({ problem }) => problem !== 'torn');
      const notices = noticesOf(findings, { revision: reached.revision, startsEmpty });
      return { ...reached, snapshotRevision, isOlder, notices };
    },
    append: (head, texts) =>
      journalSteps.run(async () => {
        await repair();
        return theJournal().append(head, texts);
      }),
    readChange: (place) => theJournal().read(place),
    snapshot: async (snapshot) => {
      await journalSteps.run(repair);
      const text = await snapshotText(snapshot);
      await files.makeFolder(paths.folder);
      await keepOlder();
      await keepPrevious();
      snapshotIsSound = false;
      store.write(text);
      // On a full disk a write may end early without saying so, and electron-store would not notice.
      if ((await files.sizeOf(store.path)) !== Buffer.byteLength(text)) {
        throw new Reasoned(message('reason.notWrittenWhole'));
      }
      await files.syncFolder(paths.folder);
      snapshotIsSound = true;
      await journalSteps.run(() => theJournal().rotate());
    },
    close: () => journalSteps.run(() => theJournal().close()),
  };
}
