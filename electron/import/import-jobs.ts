import type { Worker } from 'node:worker_threads';
import type { ImportMode } from '../../shared/commands/command';
import type { ImportPreview } from '../../shared/files/import-preview';
import type { Executed, ImportProgress } from '../../shared/ipc/contract';
import { failure, success, type Result } from '../../shared/ipc/result';
import { message } from '../../shared/messages/message';
import type { Site } from '../../shared/model/site';
import { traceOf, type Log } from '../log';
import { windowPiecesOf } from '../store/codec/window-pieces';
import type { PreparedChange, SiteWriter } from '../site/site-writer';
import { ImportThread, type ThreadAnswer } from './import-thread';

interface Job {
  readonly thread: ImportThread;
  /** The revision of the site that the thread has; null before it has one. */
  knownRevision: number | null;
}

type OnProgress = (progress: ImportProgress) => void;

/**
 * The import that is under way or waits for the person's word, in a thread of its own. There is one
 * at most: a large one takes much of the memory.
 */
export class ImportJobs {
  readonly #jobs = new Map<string, Job>();
  readonly #startThread: (paths: readonly string[]) => Worker;
  readonly #writer: SiteWriter;
  readonly #log: Log;

  /** `startThread` starts the import worker on some files (see `import-thread`). */
  constructor(startThread: (paths: readonly string[]) => Worker, writer: SiteWriter, log: Log) {
    this.#startThread = startThread;
    this.#writer = writer;
    this.#log = log;
  }

  /** Ends any other import, reads files, and compares them with the site, which it leaves as it is. */
  async start(
    id: string,
    paths: readonly string[],
    onProgress: OnProgress,
  ): Promise<Result<ImportPreview>> {
    this.close();
    const thread = new ImportThread(this.#startThread(paths), {
      progress: (progress) => {
        onProgress({ job: id, ...progress });
      },
      failed: (error) => {
        this.#log.error('An import ended unexpectedly', traceOf(error));
      },
    });
    const job: Job = { thread, knownRevision: null };
    this.#jobs.set(id, job);
    const read = await thread.answer();
    if (read.kind !== 'read') return this.#giveUp(id, job, read);
    onProgress({ job: id, stage: 'comparing', done: 0, total: 0 });
    job.knownRevision = this.#writer.revision;
    const site = await windowPiecesOf(this.#writer.site);
    const compared = await thread.ask({ kind: 'compare', site });
    return compared.kind === 'preview'
      ? success(compared.preview)
      : this.#giveUp(id, job, compared);
  }

  /** Brings in what was previewed, as one change. The job stays if that fails, to be tried again. */
  async commit(id: string, mode: ImportMode, onProgress: OnProgress): Promise<Result<Executed>> {
    const executed = await this.#writer.executePrepared(async (site, revision) => {
      // Looked up only now that all changes before have been made: one of them may be this very job.
      const job = this.#jobs.get(id);
      if (job === undefined) return gone();
      onProgress({ job: id, stage: 'applying', done: 0, total: 0 });
      return this.#prepare(id, job, mode, site, revision);
    });
    if (executed.ok) this.cancel(id);
    return executed;
  }

  /** Ends a job, whatever it is doing, and forgets it. */
  cancel(id: string): void {
    const job = this.#jobs.get(id);
    this.#jobs.delete(id);
    job?.thread.end();
  }

  /** Ends all jobs. */
  close(): void {
    for (const id of [...this.#jobs.keys()]) this.cancel(id);
  }

  async #prepare(
    id: string,
    job: Job,
    mode: ImportMode,
    site: Site,
    revision: number,
  ): Promise<Result<PreparedChange>> {
    const texts = job.knownRevision === revision ? null : await windowPiecesOf(site);
    job.knownRevision = revision;
    const answer = await job.thread.ask({ kind: 'prepare', mode, site: texts });
    switch (answer.kind) {
      case 'prepared':
        return success({ label: answer.label, texts: answer.texts });
      case 'refused':
        return failure({ code: 'refused', message: answer.message, refusals: [] });
      default:
        return this.#giveUp(id, job, answer);
    }
  }

  #giveUp(id: string, job: Job, end: ThreadAnswer): Result<never> {
    // The same id may meanwhile stand for a newer job.
    if (this.#jobs.get(id) === job) this.cancel(id);
    return end.kind === 'failed'
      ? failure({ code: 'unreadable', message: end.message })
      : failure({ code: 'cancelled', message: message('failure.importCancelled') });
  }
}

function gone(): Result<never> {
  return failure({
    code: 'gone',
    message: message('failure.importGone'),
  });
}
