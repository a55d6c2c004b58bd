import { readFields, type Fields, type Loose } from './fields';
import { givenName } from './given-name';
import { mergeDuplicate } from './merge-duplicate';
import type { Notes } from './notes';
import { resourceWords } from './resource-names';
import type { FoundRecord } from './walk';

type LooseRecord = Readonly<Record<string, string | number | boolean | null>>;

/** Reads a found record's own properties and notes those that cannot be understood. */
export function readFound<Of extends Fields>(
  fields: Of,
  { raw, resource }: FoundRecord,
  notes: Notes,
): Loose<Of> {
  return readFields(fields, raw, (property) => {
    notes.conflict(
      givenName(raw) ?? resourceWords[resource],
      `The value of "${property}" cannot be understood.`,
      'It is taken as not given, and the usual value is used.',
    );
  });
}

/**
 * Keeps a record under its id. One that is there already is merged with it, silently unless the two
 * contradict each other. `subject` names the record for people.
 */
export function keepRecord<Id extends string, Record_ extends LooseRecord>(
  records: Map<Id, Record_>,
  id: Id,
  record: Record_,
  notes: Notes,
  subject: () => string = () => givenName(record) ?? id,
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
      `It is in the files several times, with different values of ${merged.differing.join(', ')}.`,
      'The values that were read first are kept.',
    );
  }
}
