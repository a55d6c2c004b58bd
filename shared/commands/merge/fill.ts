import { isSaid, notUnderstood, type Stated } from '../../change/stated';
import type { MergeNotes } from './merge-notes';

/** Where a record's properties come from when the input does not state them. */
export interface Source<Fields> {
  /** The record as the site has it; undefined when it is new. */
  readonly known: Fields | undefined;
  /** The documented defaults, for new records. */
  readonly usual: Fields;
}

/** Whom the notes on a record are about: its kind, in the plural, and its name. */
export interface Subject {
  readonly what: string;
  readonly name: string;
}

/** Told when a name is missing, and by nobody stated: they are no defaults that one must hear of. */
const untold: ReadonlySet<string> = new Set(['id', 'name']);

/**
 * A whole record out of what is stated: where nothing is said, or nothing that can be understood,
 * the site's own value stays, and a new record gets the usual one, which is counted.
 */
export function fill<Fields extends object>(
  stated: Stated<Fields>,
  { known, usual }: Source<Fields>,
  { what, name }: Subject,
  notes: MergeNotes,
): Fields {
  const filled = { ...usual, ...known };
  for (const property in usual) {
    const value = stated[property];
    if (isSaid(value)) filled[property] = value as Fields[typeof property];
    else if (value === notUnderstood) {
      notes.conflict(
        name,
        `The value of "${property}" cannot be understood.`,
        known === undefined
          ? 'It is taken as not given, and the usual value is used.'
          : 'It is taken as not given, and what the site has stays.',
      );
    } else if (known === undefined && !untold.has(property)) notes.usual(what, property);
  }
  return filled;
}
