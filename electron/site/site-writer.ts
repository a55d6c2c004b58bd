import { applyAll } from '../../shared/commands/apply';
import type { Command } from '../../shared/commands/command';
import { describe } from '../../shared/commands/describe';
import { checkChangeInFailover } from '../../shared/commands/in-failover';
import { refuse, sentencesOf, type Refusal } from '../../shared/commands/refusal';
import type { Executed, SiteChanged, SiteSnapshot } from '../../shared/ipc/contract';
import { failure, success, type Result } from '../../shared/ipc/result';
import { afterEntry, undoState, type History } from '../../shared/change/history';
import { reverseChange } from '../../shared/change/change';
import { message, type Message } from '../../shared/messages/message';
import type { Site } from '../../shared/model/site';
import type { SiteStatus } from '../../shared/model/status';
import { reasonOf } from '../files/system-errors';
import { traceOf, type Log } from '../log';
import {
  applyParts,
  partsFromTexts,
  partsOf,
  textsOf,
  type ChangeParts,
} from '../store/codec/change-parts';
import type { EntryHead } from '../store/journal/journal-entry';
import { windowPiecesOf } from '../store/codec/window-pieces';
import type { Loaded, SiteRepository } from '../store/site-repository';
import { SnapshotKeeper } from '../store/snapshot/snapshot-keeper';
import { SerialQueue } from '../../shared/serial-queue';
import { historyEntryOf, type UndoStep, type UndoStacks } from '../store/undo-stacks';

/** Longer changes are not sent to the windows: a fresh snapshot is then the cheaper way. */
const LONGEST_TOLD = 512 * 1024;

/** A change that was worked out elsewhere for the very site it was asked for. */
export interface PreparedChange {
  readonly label: Message;
  /** The parts of the change as JSON texts (see `change-parts`). */
  readonly texts: readonly string[];
}

/** Who makes the changes and when, and what is going on in the system meanwhile. */
export interface WriterOptions {
  readonly account: string;
  readonly now: () => Date;
  readonly log: Log;
  /**
   * Who stands in for whom right now. Asked for each change when its turn has come, since a change
   * may wait for one before it.
   */
  readonly status: () => SiteStatus;
}

/**
 * The only place that changes the site. One change after the other: worked out on the site as it is
 * now, made durable, then applied, told to everyone, and acknowledged.
 */
export class SiteWriter {
  readonly #repository: SiteRepository;
  readonly #options: WriterOptions;
  readonly #queue = new SerialQueue();
  readonly #listeners = new Set<(changed: SiteChanged) => void>();
  readonly #snapshots: SnapshotKeeper;
  #site: Site;
  #history: History<UndoStep>;
  #closed = false;

  /** The writer of what a repository has loaded. */
  constructor(repository: SiteRepository, loaded: Loaded, options: WriterOptions) {
    this.#repository = repository;
    this.#options = options;
    this.#site = loaded.site;
    this.#history = { revision: loaded.revision, stacks: loaded.stacks };
    this.#snapshots = new SnapshotKeeper(repository, loaded, options.log);
  }

  get site(): Site {
    return this.#site;
  }

  get revision(): number {
    return this.#history.revision;
  }

  get stacks(): UndoStacks {
    return this.#history.stacks;
  }

  /** Carries out commands as one change, which is one undo step. */
  execute(commands: readonly Command[]): Promise<Result<Executed>> {
    return this.#enqueue(async () => {
      const outcome = applyAll(this.#site, commands, this.#options.status());
      if (!outcome.ok) return refusedFor(outcome.refusals);
      const head = { kind: 'do', of: null, label: describe(this.#site, commands) } as const;
      const parts = [...partsOf(outcome.value)];
      return this.#commit(head, parts, await textsOf(parts));
    });
  }

  /**
   * Carries out a change that is prepared while every other waits, so that it fits the site: for
   * imports, which are worked out in another thread.
   */
  executePrepared(
    prepare: (site: Site, revision: number) => Promise<Result<PreparedChange>>,
  ): Promise<Result<Executed>> {
    return this.#enqueue(async () => {
      const prepared = await prepare(this.#site, this.revision);
      if (!prepared.ok) return prepared;
      const { label, texts } = prepared.value;
      return this.#commit({ kind: 'do', of: null, label }, await partsFromTexts(texts), texts);
    });
  }

  /** Takes the last change back. */
  undo(): Promise<Result<Executed>> {
    return this.#enqueue(() => this.#repeat('undo', this.stacks.undo.at(-1)));
  }

  /** Does the change again that was taken back last. */
  redo(): Promise<Result<Executed>> {
    return this.#enqueue(() => this.#repeat('redo', this.stacks.redo.at(-1)));
  }

  /** Tells of every change once it is durable, in their order. Returns what ends it. */
  subscribe(listener: (changed: SiteChanged) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The whole site for a window. */
  async snapshotForWindow(): Promise<SiteSnapshot> {
    const { revision } = this;
    const next = undoState(this.#history);
    const { head, devices } = await windowPiecesOf(this.#site);
    return { revision, head, devices, undoState: next };
  }

  /** Refuses further changes, finishes those that wait, and keeps a snapshot. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#queue.run(() => Promise.resolve());
    await this.#snapshots.close(this.#current());
    await this.#repository.close();
  }

  #enqueue(task: () => Promise<Result<Executed>>): Promise<Result<Executed>> {
    if (this.#closed) {
      return Promise.resolve(notDurable(message('reason.closing')));
    }
    return this.#queue.run(task);
  }

  async #repeat(kind: 'undo' | 'redo', step: UndoStep | undefined): Promise<Result<Executed>> {
    if (step === undefined) {
      return refusedFor([refuse('nothingToDo', { what: kind })]);
    }
    const parts = await this.#read(step);
    if (!parts.ok) return parts;
    const wanted = kind === 'undo' ? parts.value.map(reverseChange) : parts.value;
    const head = { kind, of: step.revision, label: step.label };
    return this.#commit(head, wanted, await textsOf(wanted));
  }

  async #read({ place, label }: UndoStep): Promise<Result<ChangeParts>> {
    const failed = (reason: Message): Result<never> =>
      failure({
        code: 'unreadable',
        message: message('failure.stepUnreadable', { label, reason }),
      });
    try {
      const parts = await this.#repository.readChange(place);
      return parts === null ? failed(message('reason.recordDamaged')) : success(parts);
    } catch (error) {
      this.#options.log.error('A change could not be read from the journal', traceOf(error));
      return failed(reasonOf(error));
    }
  }

  /** The one way to a change: no lock of a take-over is passed by, whichever way it came. */
  async #commit(
    what: Pick<EntryHead, 'kind' | 'of' | 'label'>,
    parts: ChangeParts,
    texts: readonly string[],
  ): Promise<Result<Executed>> {
    const locked = checkChangeInFailover(this.#site, parts, this.#options.status());
    if (locked.length > 0) return refusedFor(locked);
    const site = await applyParts(this.#site, parts);
    const { account, now } = this.#options;
    const revision = this.revision + 1;
    const head: EntryHead = { ...what, revision, time: now().toISOString(), account };
    try {
      const place = await this.#repository.append(head, texts);
      this.#history = afterEntry(this.#history, historyEntryOf(head, place));
    } catch (error) {
      this.#options.log.error('A change could not be made durable', traceOf(error));
      return notDurable(reasonOf(error));
    }
    this.#site = site;
    this.#tell(head, texts);
    this.#snapshots.changed(this.#current(), texts);
    return success({ revision, label: head.label });
  }

  #tell({ revision, label, kind }: EntryHead, texts: readonly string[]): void {
    const [only] = texts.length === 1 ? texts : [];
    const change = only === undefined || only.length > LONGEST_TOLD ? null : only;
    const changed = { revision, label, kind, change, undoState: undoState(this.#history) };
    for (const listener of this.#listeners) listener(changed);
  }

  #current(): { readonly site: Site; readonly revision: number; readonly stacks: UndoStacks } {
    return { site: this.#site, ...this.#history };
  }
}

function refusedFor(refusals: readonly Refusal[]): Result<never> {
  return failure({ code: 'refused', message: sentencesOf(refusals), refusals });
}

function notDurable(reason: Message): Result<never> {
  return failure({ code: 'notDurable', message: message('failure.notSaved', { reason }) });
}
