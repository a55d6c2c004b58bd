import type { Worker } from 'node:worker_threads';
import type { ImportProgress } from '../../shared/ipc/contract';
import { message, type Message } from '../../shared/messages/message';
import type { FromImportWorker, ToImportWorker } from './worker-messages';

/** Why a thread ended without an answer. `message` says it to people. */
type ThreadEnd =
  { readonly kind: 'cancelled' } | { readonly kind: 'failed'; readonly message: Message };

/** What comes of a question to the thread. */
export type ThreadAnswer = Exclude<FromImportWorker, { readonly kind: 'progress' }> | ThreadEnd;

/** What a thread tells beside its answers. */
export interface ThreadListener {
  readonly progress: (progress: Omit<ImportProgress, 'job'>) => void;
  readonly failed: (error: Error) => void;
}

/**
 * One import's worker thread, asked one thing at a time. Every question gets an answer, whatever
 * becomes of the thread: the site's writer waits for it, and nothing else could change the site.
 */
export class ImportThread {
  readonly #worker: Worker;
  #waiting: ((answer: ThreadAnswer) => void) | null = null;
  /** An answer that nobody had asked for yet: the thread begins to read by itself. */
  #early: ThreadAnswer | null = null;
  #ended: ThreadEnd | null = null;

  constructor(worker: Worker, { progress, failed }: ThreadListener) {
    this.#worker = worker;
    worker.on('message', (message: FromImportWorker) => {
      if (message.kind === 'progress') progress(message.progress);
      else this.#settle(message);
    });
    worker.on('error', (error) => {
      failed(error);
      this.#end({ kind: 'failed', message: messageOf(error) });
    });
    worker.on('exit', () => {
      this.#end({ kind: 'cancelled' });
    });
  }

  /** The next answer of the thread. */
  answer(): Promise<ThreadAnswer> {
    return new Promise((settle) => {
      const ready = this.#ended ?? this.#early;
      this.#early = null;
      if (ready === null) this.#waiting = settle;
      else settle(ready);
    });
  }

  ask(message: ToImportWorker): Promise<ThreadAnswer> {
    if (this.#ended === null) this.#worker.postMessage(message);
    return this.answer();
  }

  /** Ends the thread in the middle of whatever it is doing. */
  end(): void {
    this.#end({ kind: 'cancelled' });
    void this.#worker.terminate();
  }

  #end(end: ThreadEnd): void {
    this.#ended ??= end;
    this.#settle(this.#ended);
  }

  #settle(answer: ThreadAnswer): void {
    const waiting = this.#waiting;
    this.#waiting = null;
    if (waiting === null) this.#early = answer;
    else waiting(answer);
  }
}

function messageOf(error: Error): Message {
  return 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? message('failure.importTooLarge')
    : message('failure.importUnreadable');
}
