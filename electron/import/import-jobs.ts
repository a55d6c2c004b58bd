import { Worker } from 'node:worker_threads';
import type { ImportMode } from '../../shared/commands/command';
import type { ImportPreview } from '../../shared/formats/import-preview';
import type { Executed, ImportProgress } from '../../shared/ipc/contract';
import { failure, success, type Result } from '../../shared/ipc/result';
import type { Site } from '../../shared/site/site';
import { traceOf, type Log } from '../log';
import { windowPiecesOf } from '../site/site-pieces';
import type { PreparedChange, SiteWriter } from '../site/site-writer';
import type { FromImportWorker, ImportWorkerData, ToImportWorker } from './worker-messages';

/** What the worker thread may use, in MiB: several times the largest file that is read. */
const WORKER_MEMORY = 6144;

interface Job {
  readonly worker: Worker;
  /** The revision of the site that the worker has; null before it has one. */
  knownRevision: number | null;
  /** What the worker's next answer goes to. */
  waiting: { readonly settle: (message: FromImportWorker | JobEnd) => void } | null;
}

/** Why a job ended without an answer. */
type JobEnd =
  { readonly kind: 'cancelled' } | { readonly kind: 'failed'; readonly message: string };

/** The imports that are under way or wait for the person's word; each has a thread of its own. */
export class ImportJobs {
  readonly #jobs = new Map<string, Job>();

  constructor(
    private readonly script: string,
    private readonly writer: SiteWriter,
    private readonly log: Log,
  ) {}

  /** Reads files and compares them with the site, which it leaves as it is. */
  async start(
    id: string,
    paths: readonly string[],
    onProgress: (progress: ImportProgress) => void,
  ): Promise<Result<ImportPreview>> {
    this.cancel(id);
    const job = this.#open(id, paths, (progress) => {
      onProgress({ job: id, ...progress });
    });
    const read = await this.#answer(job);
    if (read.kind !== 'read') return this.#giveUp(id, read);
    const { writer } = this;
    job.knownRevision = writer.revision;
    onProgress({ job: id, stage: 'comparing', done: 0, total: 0 });
    const compared = await this.#ask(job, {
      kind: 'compare',
      site: await windowPiecesOf(writer.site),
    });
    return compared.kind === 'preview' ? success(compared.preview) : this.#giveUp(id, compared);
  }

  /** Brings in what was previewed, as one change. The job stays if that fails, to be tried again. */
  async commit(
    id: string,
    mode: ImportMode,
    onProgress: (progress: ImportProgress) => void,
  ): Promise<Result<Executed>> {
    const job = this.#jobs.get(id);
    if (job === undefined) return gone();
    onProgress({ job: id, stage: 'applying', done: 0, total: 0 });
    const executed = await this.writer.executePrepared((site, revision) =>
      this.#prepare(id, job, mode, site, revision),
    );
    if (executed.ok) this.cancel(id);
    return executed;
  }

  /** Ends a job, whatever it is doing, and forgets it. */
  cancel(id: string): void {
    const job = this.#jobs.get(id);
    if (job === undefined) return;
    this.#jobs.delete(id);
    void job.worker.terminate();
    job.waiting?.settle({ kind: 'cancelled' });
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
    const answer = await this.#ask(job, { kind: 'prepare', mode, site: texts });
    switch (answer.kind) {
      case 'prepared':
        return success({ label: answer.label, texts: answer.texts });
      case 'refused':
        return failure({ code: 'refused', message: answer.message, refusals: [] });
      default:
        return this.#giveUp(id, answer);
    }
  }

  #open(
    id: string,
    paths: readonly string[],
    onProgress: (progress: Omit<ImportProgress, 'job'>) => void,
  ): Job {
    const workerData: ImportWorkerData = { paths };
    const worker = new Worker(this.script, {
      workerData,
      resourceLimits: { maxOldGenerationSizeMb: WORKER_MEMORY },
    });
    const job: Job = { worker, knownRevision: null, waiting: null };
    this.#jobs.set(id, job);
    const settle = (message: FromImportWorker | JobEnd): void => {
      const { waiting } = job;
      job.waiting = null;
      waiting?.settle(message);
    };
    worker.on('message', (message: FromImportWorker) => {
      if (message.kind === 'progress') onProgress(message.progress);
      else settle(message);
    });
    worker.on('error', (error) => {
      this.log.error('An import ended unexpectedly', traceOf(error));
      settle({ kind: 'failed', message: inWords(error) });
    });
    worker.on('exit', () => {
      settle({ kind: 'cancelled' });
    });
    return job;
  }

  #ask(job: Job, message: ToImportWorker): Promise<FromImportWorker | JobEnd> {
    const answer = this.#answer(job);
    job.worker.postMessage(message);
    return answer;
  }

  #answer(job: Job): Promise<FromImportWorker | JobEnd> {
    return new Promise((settle) => {
      job.waiting = { settle };
    });
  }

  #giveUp(id: string, end: FromImportWorker | JobEnd): Result<never> {
    this.cancel(id);
    return end.kind === 'failed'
      ? failure({ code: 'unreadable', message: end.message })
      : failure({ code: 'cancelled', message: 'The import was cancelled. Nothing was changed.' });
  }
}

function gone(): Result<never> {
  return failure({
    code: 'gone',
    message: 'This import is no longer there. Choose the files again; nothing was changed.',
  });
}

function inWords(error: Error): string {
  return 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? 'The files need more memory than there is. Export each resource into a file of its own and import them one after the other. Nothing was changed.'
    : 'The files could not be read; the log has the details. Nothing was changed.';
}
