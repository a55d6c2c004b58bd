import type { Conflict, Skipped, UsualValues } from '../../files/import-preview';

/** The most conflicts told one by one; a last one then says how many more there are. */
export const MAX_CONFLICTS = 2000;

/** Gathers what the person must know about an input, all in words for people. */
export interface MergeNotes {
  /** Something was passed over; the same thing for the same reason is told once, with its count. */
  readonly skip: (what: string, why: string, count?: number) => void;
  /** Something breaks a rule or cannot be understood, and this is how it is mended. */
  readonly conflict: (subject: string, problem: string, mending: string) => void;
  /** A new record does not state a property, which gets its usual value. */
  readonly usual: (what: string, property: string) => void;
  readonly skipped: () => readonly Skipped[];
  readonly conflicts: () => readonly Conflict[];
  readonly usualValues: () => readonly UsualValues[];
}

export function createMergeNotes(): MergeNotes {
  const skipped = new Map<string, Skipped>();
  const conflicts: Conflict[] = [];
  const usual = new Map<string, Map<string, number>>();
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
    usual: (what, property) => {
      const counts = usual.get(what) ?? new Map<string, number>();
      if (counts.size === 0) usual.set(what, counts);
      counts.set(property, (counts.get(property) ?? 0) + 1);
    },
    skipped: () => [...skipped.values()],
    conflicts: () => (untold === 0 ? conflicts : [...conflicts, furtherConflicts(untold)]),
    usualValues: () =>
      [...usual].map(([what, counts]) => ({
        what,
        properties: [...counts].map(([property, count]) => ({ property, count })),
      })),
  };
}

function furtherConflicts(count: number): Conflict {
  return {
    subject: `${String(count)} more`,
    problem: 'There are too many conflicts to list them all.',
    mending: 'They are mended in the same way.',
  };
}
