import { traceOf, type Log } from '../../log';
import type { Loaded, SiteRepository } from '../site-repository';
import {
  isSnapshotDue,
  nothingSince,
  SNAPSHOT_WHEN_IDLE_MS,
  type SinceSnapshot,
} from './snapshot-schedule';
import type { Snapshot } from './snapshot-text';

/** Takes snapshots now and then, one at a time, beside the writer's work. */
export class SnapshotKeeper {
  readonly #repository: SiteRepository;
  readonly #log: Log;
  #kept: number | null;
  /** Whether a snapshot may be taken without a change: not of what an older version wrote. */
  #mayTake: boolean;
  #since: SinceSnapshot = nothingSince;
  #running: Promise<void> = Promise.resolve();
  #isRunning = false;
  #idle: NodeJS.Timeout | undefined;

  constructor(
    repository: SiteRepository,
    { snapshotRevision, isOlder }: Pick<Loaded, 'snapshotRevision' | 'isOlder'>,
    log: Log,
  ) {
    this.#repository = repository;
    this.#log = log;
    this.#kept = snapshotRevision;
    this.#mayTake = !isOlder;
  }

  /** To be called after every change, with the state it led to and the texts of the change. */
  changed(current: Snapshot, texts: readonly string[]): void {
    this.#mayTake = true;
    this.#since = {
      changes: this.#since.changes + 1,
      length: texts.reduce((sum, text) => sum + text.length, this.#since.length),
    };
    clearTimeout(this.#idle);
    if (isSnapshotDue(this.#since)) {
      void this.#take(current);
    } else {
      this.#idle = setTimeout(() => void this.#take(current), SNAPSHOT_WHEN_IDLE_MS);
      // Waiting for it is no reason for the program to stay.
      this.#idle.unref();
    }
  }

  /** Keeps the last state, if it is not yet kept and not still that of an older version. */
  async close(current: Snapshot): Promise<void> {
    clearTimeout(this.#idle);
    await this.#running;
    if (this.#mayTake && this.#kept !== current.revision) await this.#take(current);
  }

  async #take(snapshot: Snapshot): Promise<void> {
    if (this.#isRunning) return;
    this.#isRunning = true;
    this.#since = nothingSince;
    this.#running = this.#keep(snapshot);
    await this.#running;
  }

  async #keep(snapshot: Snapshot): Promise<void> {
    try {
      await this.#repository.snapshot(snapshot);
      this.#kept = snapshot.revision;
    } catch (error) {
      // The journal has every change; the next snapshot that is due tries again.
      this.#log.warn('A snapshot could not be kept', traceOf(error));
    } finally {
      this.#isRunning = false;
    }
  }
}
