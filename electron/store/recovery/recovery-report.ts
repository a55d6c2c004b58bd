import { message, type Message } from '../../../shared/messages/message';
import type { FileSystem } from '../../files/file-system';
import { Reasoned, reasonOf } from '../../files/system-errors';
import { setAside, setAsideTail } from '../../files/set-aside';

/** What of the kept files could not be used. */
export type LostPart = 'snapshot' | 'previousSnapshot' | 'journal';

/**
 * Why. `torn`: the program ended while it wrote the last line; nothing that was acknowledged is in
 * it. `gap`: the entries before it are missing. `unreadable`: the system would not let it be read.
 */
export type FileProblem = 'damaged' | 'newer' | 'torn' | 'gap' | 'unreadable';

/** One thing that was found at the start and that a person should know. */
export interface RecoveryFinding {
  readonly part: LostPart;
  readonly problem: FileProblem;
  /** Where the unusable part is kept now. */
  readonly path: string;
  /** Why it could not be set aside yet, or not be read; null when it is safe where `path` says. */
  readonly obstacle: Message | null;
}

/**
 * Something that must succeed before anything may be written, so that nothing is overwritten that
 * could not be read.
 */
export type Repair = () => Promise<void>;

/** Collects, during recovery, what was found, and what still has to be done. */
export class RecoveryReport {
  readonly findings: RecoveryFinding[] = [];
  readonly repairs: Repair[] = [];
  readonly #files: FileSystem;

  constructor(files: FileSystem) {
    this.#files = files;
  }

  /** Sets a whole file aside; if that fails now, it is tried again before anything is written. */
  async setAside(part: LostPart, problem: FileProblem, path: string): Promise<void> {
    await this.#try(part, problem, path, () => setAside(this.#files, path));
  }

  /** Likewise the end of a file from `offset` on. */
  async setAsideTail(problem: FileProblem, path: string, offset: number): Promise<void> {
    await this.#try('journal', problem, path, () => setAsideTail(this.#files, path, offset));
  }

  /** A file that is there but cannot be read: it may be sound, so nothing is written beside it. */
  unreadable(part: LostPart, path: string, error: unknown): void {
    const reason = reasonOf(error);
    this.findings.push({ part, problem: 'unreadable', path, obstacle: reason });
    this.repairs.push(() =>
      Promise.reject(new Reasoned(message('reason.siteUnreadable', { reason }))),
    );
  }

  async #try(
    part: LostPart,
    problem: FileProblem,
    path: string,
    step: () => Promise<string>,
  ): Promise<void> {
    try {
      this.findings.push({ part, problem, path: await step(), obstacle: null });
    } catch (error) {
      this.findings.push({ part, problem, path, obstacle: reasonOf(error) });
      this.repairs.push(async () => {
        await step();
      });
    }
  }
}
