import * as z from 'zod';
import { versionReached } from '../../shared/json/versions';
import { MODEL_VERSION } from '../../shared/model/kept-records';
import { entryHeadVersions } from './journal/journal-entry';
import { stepVersions } from './undo-stacks';

/**
 * By which versions a file of the store was written, as its first line says: that of the snapshot's
 * and the journal's own layout, with the heads of entries and the undo steps, and that of the records.
 */
export interface StoreVersions {
  readonly formatVersion: number;
  readonly modelVersion: number;
}

/** Those of every file that is written now. */
export const presentVersions: StoreVersions = {
  formatVersion: versionReached([entryHeadVersions, stepVersions]),
  modelVersion: MODEL_VERSION,
};

const storeVersionsSchema = z
  .object({
    formatVersion: z.number().int().min(1),
    // Format 1 did not say it.
    modelVersion: z.number().int().min(1).default(1),
  })
  .readonly();

/** The versions that the first line of a file says; null when it says none. */
export function versionsIn(head: unknown): StoreVersions | null {
  return storeVersionsSchema.safeParse(head).data ?? null;
}

/** Whether a file would be written otherwise now, or was by a client that knew more than this one. */
export type Age = 'older' | 'present' | 'newer';

export function ageOf({ formatVersion, modelVersion }: StoreVersions): Age {
  const steps = [
    formatVersion - presentVersions.formatVersion,
    modelVersion - presentVersions.modelVersion,
  ];
  if (steps.some((step) => step > 0)) return 'newer';
  return steps.some((step) => step < 0) ? 'older' : 'present';
}

/** The versions as a part of a file name. */
export function versionsInName({ formatVersion, modelVersion }: StoreVersions): string {
  return `store-${formatVersion}.model-${modelVersion}`;
}
