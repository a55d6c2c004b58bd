import { join } from 'node:path';
import { message } from '../../../shared/messages/message';
import type { FileSystem, OpenFile } from '../../files/file-system';
import { Reasoned } from '../../files/system-errors';
import { writeAtomically } from '../../files/write-atomically';
import { partsFromTexts, type ChangeParts } from '../codec/change-parts';
import { checkedLine } from './checked-line';
import type { EntryHead, EntryPlace } from './journal-entry';
import {
  HEADER_BYTES,
  headerLine,
  scanLine,
  scanVersions,
  segmentName,
  type SegmentOrigin,
} from './journal-segment';

/** The segment that entries are written to. `length` is that of its sound part. */
export interface ActiveSegment {
  readonly name: string;
  readonly length: number;
}

/**
 * Where the next entry goes. `over` names a segment into which an older version has written no entry
 * yet; the new one has the same name and takes its place.
 */
export type NextEntry =
  | { readonly goes: 'on'; readonly segment: ActiveSegment }
  | { readonly goes: 'anew'; readonly over: string | null };

interface OpenSegment {
  readonly name: string;
  readonly file: OpenFile;
  length: number;
}

/**
 * The changes to the site, one line each, in files ("segments") that are only ever appended to and
 * never deleted: they are the undo steps and the history.
 */
export class Journal {
  readonly #files: FileSystem;
  readonly #folder: string;
  readonly #origin: SegmentOrigin;
  readonly #fullBytes: number;
  /** The segment without entries that the new one may take the place of. */
  #over: string | null;
  #active: ActiveSegment | null;
  #open: OpenSegment | null = null;
  /** Whether a line may stand half written behind the sound part of the active segment. */
  #torn = false;

  /** `origin` is what the very first segment says about the site that everything began with. */
  constructor(
    files: FileSystem,
    folder: string,
    next: NextEntry,
    origin: SegmentOrigin,
    { fullSegmentBytes }: { readonly fullSegmentBytes: number },
  ) {
    this.#files = files;
    this.#folder = folder;
    this.#active = next.goes === 'on' ? next.segment : null;
    this.#over = next.goes === 'anew' ? next.over : null;
    this.#origin = origin;
    this.#fullBytes = fullSegmentBytes;
  }

  /**
   * Writes an entry; once this resolves it survives a loss of power.
   *
   * @throws what the file system throws. Then the entry is not in the journal, and the next attempt
   * first takes away what this one may have left.
   */
  async append(head: EntryHead, texts: readonly string[]): Promise<EntryPlace> {
    const line = await checkedLine([JSON.stringify(head), ...texts]);
    const segment = await this.#segmentAfter(head.revision - 1);
    await this.#checkUntouched(segment);
    const offset = segment.length;
    let position = offset;
    try {
      for (const piece of line) {
        await segment.file.write(piece, position);
        position += piece.length;
      }
      await segment.file.sync();
    } catch (error) {
      this.#torn = true;
      // If it cannot be taken back now, the next append tries again before it writes.
      await this.#takeBack().catch(() => undefined);
      throw error;
    }
    segment.length = position;
    this.#active = { name: segment.name, length: position };
    return { segment: segment.name, offset, length: position - offset };
  }

  /** The change of an entry; null when it can no longer be read as it was written. */
  async read(place: EntryPlace): Promise<ChangeParts | null> {
    const path = join(this.#folder, place.segment);
    const versions = scanVersions(await this.#files.readRange(path, 0, HEADER_BYTES));
    const line = await this.#files.readRange(path, place.offset, place.length);
    const scanned = versions === null ? null : scanLine(place, line, versions);
    return scanned === null ? null : partsFromTexts(scanned.texts, scanned.modelVersion);
  }

  /** After a snapshot: the next entry begins a new segment if this one is long enough. */
  async rotate(): Promise<void> {
    if (this.#torn || this.#active === null || this.#active.length < this.#fullBytes) return;
    await this.close();
    this.#active = null;
  }

  async close(): Promise<void> {
    const open = this.#open;
    this.#open = null;
    await open?.file.close();
  }

  async #segmentAfter(base: number): Promise<OpenSegment> {
    if (this.#torn) await this.#takeBack();
    if (this.#open !== null) return this.#open;
    this.#active ??= await this.#newSegment(base);
    const { name, length } = this.#active;
    const file = await this.#files.open(join(this.#folder, name), 'existing');
    this.#open = { name, file, length };
    return this.#open;
  }

  async #newSegment(base: number): Promise<ActiveSegment> {
    const name = segmentName(base);
    const path = join(this.#folder, name);
    if (name !== this.#over && (await this.#files.sizeOf(path)) !== null) {
      throw new Reasoned(message('reason.journalThere'));
    }
    // It may be there already when this fails at the end, and the next attempt must not mind it.
    this.#over = name;
    await this.#files.makeFolder(this.#folder);
    const header = await headerLine(base, base === 0 ? this.#origin : null);
    await writeAtomically(this.#files, path, [header]);
    return { name, length: Buffer.byteLength(header) };
  }

  /** A second program that writes here would make a mess of both; the lock should rule it out. */
  async #checkUntouched(segment: OpenSegment): Promise<void> {
    if ((await segment.file.size()) !== segment.length) {
      await this.close();
      throw new Reasoned(message('reason.journalChanged'));
    }
  }

  /** Cuts off what a failed append left. The file is opened anew: after a failed sync nothing else is known. */
  async #takeBack(): Promise<void> {
    await this.close().catch(() => undefined);
    if (this.#active !== null) {
      const file = await this.#files.open(join(this.#folder, this.#active.name), 'existing');
      try {
        await file.truncate(this.#active.length);
        await file.sync();
      } finally {
        await file.close();
      }
    }
    this.#torn = false;
  }
}
