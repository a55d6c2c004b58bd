import { isSaid, notUnderstood, type Stated } from '../../change/stated';
import { message, type Message } from '../../messages/message';
import type { RecordsKind } from '../../model/records-kind';
import type { MergeNotes } from './merge-notes';

/** Where a record's properties come from when the input does not state them. */
export interface Source<Fields> {
  /** The record as the site has it; undefined when it is new. */
  readonly known: Fields | undefined;
  /** The documented defaults, for new records. */
  readonly usual: Fields;
}

/** Whom the notes on a record are about: its kind, and its name or, without one, what it is. */
export interface Subject {
  readonly kind: RecordsKind;
  readonly name: string | Message;
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
  { kind, name }: Subject,
  notes: MergeNotes,
): Fields {
  const filled = { ...usual, ...known };
  for (const property in usual) {
    const value = stated[property];
    if (isSaid(value)) filled[property] = value as Fields[typeof property];
    else if (value === notUnderstood) {
      notes.conflict(
        name,
        message('conflict.notUnderstood', { property }),
        known === undefined ? message('conflict.usualInstead') : message('conflict.siteInstead'),
      );
    } else if (known === undefined && !untold.has(property)) notes.usual(kind, property);
  }
  return filled;
}
