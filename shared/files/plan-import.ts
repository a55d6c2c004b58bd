import type { ImportMode } from '../commands/command';
import { createMergeNotes } from '../commands/merge/merge-notes';
import { mergeStated } from '../commands/merge/merge-stated';
import type { Site } from '../model/site';
import { compareWith } from './compare-with';
import { noRecords, type ImportOutcome, type ImportPreview, type Told } from './import-preview';
import { keepPlanning } from './keep-planning';
import type { ReadAny } from './read-any';
import { recordSum } from './record-counts';
import { toldBy, toldTogether } from './told';

/** The site after an import, and what the person must know before it. */
export interface PlannedImport {
  /** Sound by every rule; null when there is nothing to import. */
  readonly target: Site | null;
  readonly outcome: ImportOutcome;
}

/** What importing would make of the open site. */
export function planImport(current: Site, read: ReadAny, mode: ImportMode): PlannedImport {
  const { target, told } = mode === 'merge' ? merge(current, read) : replace(current, read);
  if (target === null || read.stated === null) return { target: null, outcome: nothing(told) };
  const { counts, novelty } = compareWith(current, target, read.stated);
  const usable = recordSum(counts) > 0;
  return { target: usable ? target : null, outcome: { ...told, counts, novelty, usable } };
}

/** What the person is shown before anything is changed. */
export function previewImport(current: Site, read: ReadAny): ImportPreview {
  const { source, siteName, files } = read;
  return {
    source,
    siteName,
    files,
    outcomes: {
      merge: planImport(current, read, 'merge').outcome,
      replace: planImport(current, read, 'replace').outcome,
    },
  };
}

interface Target {
  readonly target: Site | null;
  readonly told: Told;
}

function merge(current: Site, { stated, reading }: ReadAny): Target {
  if (stated === null) return { target: null, told: reading };
  const notes = createMergeNotes();
  const target = mergeStated(current, stated, notes);
  return { target, told: toldTogether(reading, toldBy(notes)) };
}

function replace(current: Site, { alone, source, reading }: ReadAny): Target {
  if (alone === null) return { target: null, told: reading };
  const target = source === 'export' ? keepPlanning(current, alone.site) : alone.site;
  return { target, told: alone.told };
}

function nothing(told: Told): ImportOutcome {
  const novelty = { added: noRecords, changed: noRecords, unchanged: noRecords };
  return { ...told, usable: false, counts: noRecords, novelty };
}
