import { message } from '../../messages/message';
import type { Fields } from '../../model/fields/field';
import type { ValuesOf } from '../../model/fields/derive';
import { checkFields } from '../check-fields';
import type { MergeNotes } from './merge-notes';

type Checked<Of extends Fields> = Parameters<typeof checkFields<Of>>[0];

/**
 * The record with every field that its rule refuses given way to the fallback. For fields that have
 * no mending with a sentence of its own; those that have one are mended before.
 */
export function mendFields<Of extends Fields, Record_ extends ValuesOf<Of>>(
  fields: Checked<Of>,
  record: Record_,
  fallback: ValuesOf<Of>,
  subject: string,
  notes: MergeNotes,
): Record_ {
  const refused = checkFields<Of>(fields, record).flatMap(({ field }) => {
    if (field === undefined) return [];
    notes.conflict(
      subject,
      message('conflict.breaksRule', { property: field }),
      message('conflict.notUsed'),
    );
    return [field];
  });
  const instead = refused.map((field) => [field, fallback[field]]);
  return { ...record, ...(Object.fromEntries(instead) as Partial<Record_>) };
}
