import type { MergeNotes } from '../commands/merge/merge-notes';
import type { Told } from './import-preview';

/** What was gathered, once it is complete. */
export function toldBy(notes: MergeNotes): Told {
  return {
    skipped: notes.skipped(),
    conflicts: notes.conflicts(),
    usualValues: notes.usualValues(),
  };
}

/** What is told of two stages of the same import. */
export function toldTogether(first: Told, second: Told): Told {
  return {
    skipped: [...first.skipped, ...second.skipped],
    conflicts: [...first.conflicts, ...second.conflicts],
    usualValues: [...first.usualValues, ...second.usualValues],
  };
}
