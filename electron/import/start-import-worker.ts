import { Worker } from 'node:worker_threads';
import type { ImportWorkerData } from './worker-messages';

/**
 * What the thread may use, in MiB. All threads of Electron share one heap of 4 GiB: beyond that the
 * whole client would end, and below it only the import does.
 */
const MEMORY = 2048;

/** Starts the import worker's built script on some files. */
export function startImportWorker(script: string, paths: readonly string[]): Worker {
  const workerData: ImportWorkerData = { paths };
  return new Worker(script, { workerData, resourceLimits: { maxOldGenerationSizeMb: MEMORY } });
}
