import { message } from '../../messages/message';
import {
  checkDescription,
  checkName,
  MAX_DESCRIPTION_LENGTH,
  MAX_NAME_LENGTH,
} from '../field-rules';
import type { MergeNotes } from './merge-notes';

/** A name that the rules take; a missing one is replaced, too long ones are cut. */
export function mendName(name: string, replacement: string, notes: MergeNotes): string {
  if (name.trim() === '') {
    const mended = cut(replacement, MAX_NAME_LENGTH);
    notes.conflict(
      mended,
      message('conflict.noName'),
      message('conflict.comesInAs', { name: mended }),
    );
    return mended;
  }
  if (checkName(name, 'name') === null) return name;
  const mended = cut(name, MAX_NAME_LENGTH);
  notes.conflict(
    mended,
    message('conflict.nameTooLong', { limit: MAX_NAME_LENGTH }),
    message('conflict.nameCut'),
  );
  return mended;
}

/** A description that the rules take; too long ones are cut. */
export function mendDescription(description: string, subject: string, notes: MergeNotes): string {
  if (checkDescription(description, 'description') === null) return description;
  notes.conflict(
    subject,
    message('conflict.descriptionTooLong', { limit: MAX_DESCRIPTION_LENGTH }),
    message('conflict.descriptionCut'),
  );
  return cut(description, MAX_DESCRIPTION_LENGTH);
}

/** The text with at most so many characters, without half a character at its end. */
function cut(text: string, length: number): string {
  return text
    .slice(0, length)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim();
}
