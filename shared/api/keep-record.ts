import { message } from '../messages/message';
import { mergeDuplicate } from './merge-duplicate';
import type { Notes } from './notes';

/**
 * Keeps a record under its id. One that is there already is merged with it, silently unless the two
 * contradict each other. `subject` names the record for people.
 */
export function keepRecord<Id extends string, Record_ extends object>(
  records: Map<Id, Record_>,
  id: Id,
  record: Record_,
  notes: Notes,
  subject: () => string = () => nameOf(record) ?? id,
): void {
  const known = records.get(id);
  if (known === undefined) {
    records.set(id, record);
    return;
  }
  const merged = mergeDuplicate(known, record);
  records.set(id, merged.record);
  if (merged.differing.length > 0) {
    notes.conflict(
      subject(),
      message('conflict.severalTimes', {
        properties: { items: merged.differing, join: 'commas' },
      }),
      message('conflict.firstKept'),
    );
  }
}

/** The name that a record states, if it does. */
export function nameOf(record: object): string | null {
  return 'name' in record && typeof record.name === 'string' ? record.name : null;
}
