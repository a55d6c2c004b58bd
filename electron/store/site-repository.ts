import type { Message } from '../../shared/messages/message';
import type { Site } from '../../shared/model/site';
import type { ChangeParts } from './codec/change-parts';
import type { EntryHead, EntryPlace } from './journal/journal-entry';
import type { Snapshot } from './snapshot/snapshot-text';
import type { UndoStacks } from './undo-stacks';

/** Something the person must know about the kept files; it gets its id when it is shown. */
export interface RepositoryNotice {
  readonly severity: 'info' | 'warning' | 'error';
  readonly title: Message;
  readonly message: Message;
  readonly path: string | null;
}

/** What was there at the start. */
export interface Loaded {
  readonly site: Site;
  readonly revision: number;
  readonly stacks: UndoStacks;
  /** The revision of the snapshot on disk; null when there is none that can be used. */
  readonly snapshotRevision: number | null;
  /** Whether what is kept was written by an older version; it stays as it is until the first change. */
  readonly isOlder: boolean;
  readonly notices: readonly RepositoryNotice[];
}

/** Keeps the site and every change to it. One writer uses it, one call at a time. */
export interface SiteRepository {
  /** Never throws: what cannot be read is told in the notices. To be called first, and once. */
  readonly load: () => Promise<Loaded>;
  /**
   * Makes a change durable; the texts are the parts of the change (see `change-parts`). Returns
   * where it stands, for `readChange`.
   *
   * @throws when that is not possible; then the change is not kept, and a later attempt may succeed.
   */
  readonly append: (head: EntryHead, texts: readonly string[]) => Promise<EntryPlace>;
  /** A change that was appended; null when it can no longer be read as it was written. */
  readonly readChange: (place: EntryPlace) => Promise<ChangeParts | null>;
  /**
   * Keeps the whole site, so that the next start need not replay the journal up to it. May run
   * while changes are appended.
   *
   * @throws when that is not possible; nothing is lost then, the journal has it all.
   */
  readonly snapshot: (snapshot: Snapshot) => Promise<void>;
  readonly close: () => Promise<void>;
}
