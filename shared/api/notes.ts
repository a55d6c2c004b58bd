import { createMergeNotes, type MergeNotes } from '../commands/merge/merge-notes';
import type { Skipped } from '../files/import-preview';
import { message } from '../messages/message';
import { firstOf } from '../messages/sentences';
import { recordsOf } from '../model/records-kind';
import type { ResourceName } from './resource-names';

/** Gathers, while an export is read, what the person must know about it. */
export interface Notes extends MergeNotes {
  /** Properties of a resource that are not read; told once for each resource, with their names. */
  readonly unknownProperties: (resource: ResourceName, names: Iterable<string>) => void;
}

export function createNotes(): Notes {
  const notes = createMergeNotes();
  const properties = new Map<ResourceName, Set<string>>();
  return {
    ...notes,
    unknownProperties: (resource, names) => {
      const known = properties.get(resource) ?? new Set();
      properties.set(resource, known);
      for (const name of names) known.add(name);
    },
    skipped: () => [...notes.skipped(), ...[...properties].map(skippedProperties)],
  };
}

/** So many names are told; who needs the others looks into the file. */
const NAMES_TOLD = 6;

function skippedProperties([resource, names]: readonly [
  ResourceName,
  ReadonlySet<string>,
]): Skipped {
  const cut = [...names].map((name) => name.slice(0, 40));
  return {
    what: message('kind.properties', {
      records: recordsOf(resource),
      names: firstOf(NAMES_TOLD, cut),
    }),
    count: names.size,
    why: message('skipped.propertiesNotUsed'),
  };
}
