import type { Conflict, Skipped } from '../files/import-preview';
import { resourceWords, type ResourceName } from './resource-names';

/** The most conflicts told one by one; a last one then says how many more there are. */
export const MAX_CONFLICTS = 2000;

/** Gathers, while an export is read, what the person must know about it. */
export interface Notes {
  /** Something was passed over; the same thing for the same reason is told once, with its count. */
  readonly skip: (what: string, why: string, count?: number) => void;
  /** Properties of a resource that are not read; told once for each resource, with their names. */
  readonly unknownProperties: (resource: ResourceName, names: Iterable<string>) => void;
  /** Something breaks a rule, and this is how it is mended. All in words for people. */
  readonly conflict: (subject: string, problem: string, mending: string) => void;
  readonly skipped: () => readonly Skipped[];
  readonly conflicts: () => readonly Conflict[];
}

export function createNotes(): Notes {
  const skipped = new Map<string, Skipped>();
  const conflicts: Conflict[] = [];
  const properties = new Map<ResourceName, Set<string>>();
  let untold = 0;
  return {
    skip: (what, why, count = 1) => {
      const key = JSON.stringify([what, why]);
      skipped.set(key, { what, why, count: (skipped.get(key)?.count ?? 0) + count });
    },
    unknownProperties: (resource, names) => {
      const known = properties.get(resource) ?? new Set();
      properties.set(resource, known);
      for (const name of names) known.add(name);
    },
    conflict: (subject, problem, mending) => {
      if (conflicts.length < MAX_CONFLICTS) conflicts.push({ subject, problem, mending });
      else untold += 1;
    },
    skipped: () => [...skipped.values(), ...[...properties].map(skippedProperties)],
    conflicts: () => (untold === 0 ? conflicts : [...conflicts, furtherConflicts(untold)]),
  };
}

/** So many names are told; who needs the others looks into the file. */
const NAMES_TOLD = 6;

function skippedProperties([resource, names]: readonly [
  ResourceName,
  ReadonlySet<string>,
]): Skipped {
  const told = [...names].slice(0, NAMES_TOLD).map((name) => name.slice(0, 40));
  const untold = names.size - told.length;
  const list = untold > 0 ? `${told.join(', ')} and ${String(untold)} more` : told.join(', ');
  return {
    what: `properties of ${resourceWords[resource]}: ${list}`,
    count: names.size,
    why: 'Understudy does not use them.',
  };
}

function furtherConflicts(count: number): Conflict {
  return {
    subject: `${String(count)} more`,
    problem: 'There are too many conflicts to list them all.',
    mending: 'They are mended in the same way.',
  };
}
