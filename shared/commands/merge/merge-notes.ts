import type { Conflict, Skipped, UsualValues } from '../../files/import-preview';
import { message, type Message } from '../../messages/message';
import { recordsOf, type RecordsKind } from '../../model/records-kind';

/** The most conflicts told one by one; a last one then says how many more there are. */
export const MAX_CONFLICTS = 2000;

/** Gathers what the person must know about an input. */
export interface MergeNotes {
  /** Something was passed over; the same thing for the same reason is told once, with its count. */
  readonly skip: (what: Message, why: Message, count?: number) => void;
  /** Something breaks a rule or cannot be understood, and this is how it is mended. */
  readonly conflict: (subject: string | Message, problem: Message, mending: Message) => void;
  /** A new record does not state a property, which gets its usual value. */
  readonly usual: (kind: RecordsKind, property: string) => void;
  readonly skipped: () => readonly Skipped[];
  readonly conflicts: () => readonly Conflict[];
  readonly usualValues: () => readonly UsualValues[];
}

export function createMergeNotes(): MergeNotes {
  const skipped = new Map<string, Skipped>();
  const conflicts: Conflict[] = [];
  const usual = new Map<RecordsKind, Map<string, number>>();
  let untold = 0;
  return {
    skip: (what, why, count = 1) => {
      const key = JSON.stringify([what, why]);
      skipped.set(key, { what, why, count: (skipped.get(key)?.count ?? 0) + count });
    },
    conflict: (subject, problem, mending) => {
      if (conflicts.length < MAX_CONFLICTS) conflicts.push({ subject, problem, mending });
      else untold += 1;
    },
    usual: (kind, property) => {
      const counts = usual.get(kind) ?? new Map<string, number>();
      if (counts.size === 0) usual.set(kind, counts);
      counts.set(property, (counts.get(property) ?? 0) + 1);
    },
    skipped: () => [...skipped.values()],
    conflicts: () => (untold === 0 ? conflicts : [...conflicts, furtherConflicts(untold)]),
    usualValues: () =>
      [...usual].map(([kind, counts]) => ({
        what: recordsOf(kind),
        properties: [...counts].map(([property, count]) => ({ property, count })),
      })),
  };
}

function furtherConflicts(count: number): Conflict {
  return {
    subject: message('list.more', { count }),
    problem: message('conflict.tooMany'),
    mending: message('conflict.mendedAlike'),
  };
}
