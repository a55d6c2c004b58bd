import type * as z from 'zod';
import { versionReached, type Versions } from '../json/versions';
import { collections, type CollectionName } from './collections';
import { sitePropertiesSchema, siteVersions } from './site';

/** What the store, the journal and site files keep: the records of each collection, and `site`. */
export type KeptKind = CollectionName | 'site';

interface KeptRecord {
  readonly record: z.ZodType;
  readonly versions: Versions;
}

/** What is kept of each kind now, and how that has come about. `site` is the site's own properties. */
export const keptRecords: Readonly<Record<KeptKind, KeptRecord>> = {
  site: { record: sitePropertiesSchema, versions: siteVersions },
  ...collections,
};

/**
 * The version of what is kept of a site: one number for all records, for they are kept together. It
 * is the last step in the history of any of them.
 */
export const MODEL_VERSION = versionReached(
  Object.values(keptRecords).map(({ versions }) => versions),
);
