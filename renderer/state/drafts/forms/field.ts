import type { TabId } from '../../../../shared/model/fields/tab-id';
import type { Edits } from '../node-form';

/** One field: where it stands, what it shows of a record, and which change its text asks for. */
export interface Field<Record_, Changes> {
  readonly tab: TabId;
  readonly read: (record: Record_) => string;
  readonly write: (text: string) => Partial<Changes>;
}

/** The fields of a record by their names. */
export type Fields<Record_, Changes> = Readonly<Partial<Record<string, Field<Record_, Changes>>>>;

/** The changes that the edits of these fields ask for; empty when none of them was edited. */
export function changesOf<Record_, Changes>(
  fields: Fields<Record_, Changes>,
  edits: Edits,
): Partial<Changes> {
  const changes: Partial<Changes> = {};
  for (const [name, text] of Object.entries(edits)) {
    const field = fields[name];
    if (field !== undefined && text !== undefined) Object.assign(changes, field.write(text));
  }
  return changes;
}

/** Whether there is anything in a set of changes. */
export function isEmpty(changes: object): boolean {
  return Object.keys(changes).length === 0;
}
