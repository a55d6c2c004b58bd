import {
  checkDescription,
  checkName,
  MAX_DESCRIPTION_LENGTH,
  MAX_NAME_LENGTH,
} from '../../commands/field-rules';
import { givenName } from '../given-name';
import type { Notes } from '../notes';

/**
 * A name that the rules take: the name, else the display name, else the replacement. Too long ones
 * are cut.
 */
export function mendName(
  record: { readonly name: string | null; readonly displayName: string | null },
  replacement: string,
  notes: Notes,
): string {
  const name = givenName(record);
  if (name === null) {
    const mended = cut(replacement, MAX_NAME_LENGTH);
    notes.conflict(mended, 'It has no name.', `It comes in as ${mended}.`);
    return mended;
  }
  if (checkName(name, 'name') === null) return name;
  const mended = cut(name, MAX_NAME_LENGTH);
  notes.conflict(
    mended,
    `Its name has more than ${String(MAX_NAME_LENGTH)} characters.`,
    'The name is cut.',
  );
  return mended;
}

/** A description that the rules take; too long ones are cut. */
export function mendDescription(description: string | null, subject: string, notes: Notes): string {
  const text = description ?? '';
  if (checkDescription(text, 'description') === null) return text;
  notes.conflict(
    subject,
    `Its description has more than ${String(MAX_DESCRIPTION_LENGTH)} characters.`,
    'The description is cut.',
  );
  return cut(text, MAX_DESCRIPTION_LENGTH);
}

/** The text with at most so many characters, without half a character at its end. */
export function cut(text: string, length: number): string {
  return text
    .slice(0, length)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim();
}
