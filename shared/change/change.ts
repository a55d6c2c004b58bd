import {
  collectionNames,
  mapCollections,
  type CollectionName,
  type IdOf,
  type PlainCollections,
  type RecordOf,
} from '../model/collections';
import { valuesOf } from '../model/fields/derive';
import type { SiteId } from '../model/ids';
import { forgetReferences } from '../model/references';
import { sameValue } from '../model/same-value';
import { siteFields, type ById, type Site, type SiteFields } from '../model/site';
import type { Targets } from '../model/targets';
import { diffDevices, writeDevices } from './device-shards';
import {
  diffRecords,
  emptyDiff,
  isEmptyDiff,
  reverseDiff,
  squashDiffs,
  writeDiff,
  type RecordsDiff,
} from './records-diff';

/** The properties of the site itself, as a change carries them. */
export interface SiteProperties extends SiteFields {
  readonly id: SiteId;
  readonly targets: Targets;
}

type DiffOf<Name extends CollectionName> = RecordsDiff<IdOf<Name>, RecordOf<Name>>;

type Diffs = { readonly [Name in CollectionName]: DiffOf<Name> };

type Collections = PlainCollections & Pick<Site, 'devices'>;

/**
 * A reversible difference between two sites. It holds the records whole, before and after, so that
 * it can be applied, reversed and squashed without the site it came from. A device that moves to
 * another recording server is an update whose two sides name different servers.
 */
export interface Change extends Diffs {
  readonly site: readonly [from: SiteProperties, to: SiteProperties] | null;
}

/** The change that changes nothing. */
export const noChange: Change = { site: null, ...mapDiffs(emptyDiff) };

/** Whether a change changes nothing. */
export function isNoChange(change: Change): boolean {
  return change.site === null && collectionNames.every((name) => isEmptyDiff(change[name]));
}

/** How many records a change touches. */
export function sizeOf(change: Change): number {
  return collectionNames
    .map((name) => change[name])
    .flatMap(({ added, updated, removed }) => [added, updated, removed])
    .reduce((sum, records) => sum + Object.keys(records).length, change.site === null ? 0 : 1);
}

/**
 * The site after the change. The change must fit the site: whoever calls it made the change for
 * this very site, or for one that is deep-equal. What the change does not touch is the same object
 * as before.
 */
export function applyChange(site: Site, change: Change): Site {
  const workbench = openWorkbench(site);
  workbench.write(change);
  return workbench.site();
}

/**
 * A site to which one change after the other is applied. Each collection is copied when the first
 * change touches it and written in place from then on: a thousand changes to a site of 10,000
 * servers would otherwise copy ten million entries. So nobody may keep a collection of `site()`
 * beyond the next `write`; the records themselves never change.
 */
export interface Workbench {
  /** The site after all changes so far. */
  readonly site: () => Site;
  readonly write: (change: Change) => void;
}

/** Starts a row of changes; the site itself stays as it is. */
export function openWorkbench(site: Site): Workbench {
  let current = site;
  const copies = new WeakSet();
  const own = <Collection extends object>(collection: Collection): Collection => {
    if (copies.has(collection)) return collection;
    const copy = { ...collection };
    copies.add(copy);
    return copy;
  };
  const written = <Id extends string, Record_>(
    records: ById<Id, Record_>,
    diff: RecordsDiff<Id, Record_>,
  ): ById<Id, Record_> => {
    if (isEmptyDiff(diff)) return records;
    const copy = own(records);
    forgetReferences(copy);
    writeDiff(copy, diff);
    return copy;
  };
  const writtenDevices = (diff: Change['devices']): Site['devices'] => {
    if (isEmptyDiff(diff)) return current.devices;
    const copy = own(current.devices);
    writeDevices(copy, diff, own);
    return copy;
  };
  return {
    site: () => current,
    write: (change) => {
      const properties = change.site === null ? propertiesOf(current) : change.site[1];
      const before: Collections = current;
      const collections = mapCollections<Collections>(
        (name) => written(before[name], change[name]),
        () => writtenDevices(change.devices),
      );
      current = { ...current, ...properties, ...collections };
    },
  };
}

/** The change that takes a change back. */
export function reverseChange(change: Change): Change {
  return {
    site: change.site === null ? null : [change.site[1], change.site[0]],
    ...mapDiffs((name) => reverseDiff(change[name])),
  };
}

/** One change that does what the two do, one after the other. */
export function squashChanges(first: Change, second: Change): Change {
  return {
    site: squashSite(first.site, second.site),
    ...mapDiffs((name) => squashDiffs(first[name], second[name])),
  };
}

/** The change that leads from one site to another. */
export function diffSites(from: Site, to: Site): Change {
  const before: PlainCollections = from;
  const after: PlainCollections = to;
  return {
    site: diffProperties(propertiesOf(from), propertiesOf(to)),
    ...mapCollections<Diffs>(
      (name) => diffRecords(before[name], after[name]),
      () => diffDevices(from.devices, to.devices),
    ),
  };
}

/** The properties of the site itself, without its records. */
export function propertiesOf(site: Site): SiteProperties {
  return { id: site.id, ...valuesOf(siteFields, site), targets: site.targets };
}

/** The change of the site's own properties; null when they are the same. */
export function diffProperties(from: SiteProperties, to: SiteProperties): Change['site'] {
  return sameValue(from, to) ? null : [from, to];
}

function mapDiffs(make: <Name extends CollectionName>(name: Name) => Diffs[Name]): Diffs {
  return mapCollections<Diffs>(make, make);
}

function squashSite(first: Change['site'], second: Change['site']): Change['site'] {
  if (first === null || second === null) return first ?? second;
  return diffProperties(first[0], second[1]);
}
