import * as z from 'zod';
import type { Versions } from '../json/versions';
import {
  collectionNames,
  collections,
  type ById,
  type CollectionName,
  type IdOf,
  type NameIn,
  type Part,
  type RecordOf,
} from './collections';
import { deviceSchema, type Device } from './device';
import { defaultsOf, keptShape, type ValuesOf } from './fields/derive';
import { field } from './fields/field';
import { givenName } from './given-name';
import {
  deviceId,
  recordingServerId,
  siteId,
  type DeviceId,
  type RecordingServerId,
  type SiteId,
} from './ids';
import { defaultTargets, targetsSchema, type Targets } from './targets';

export type { ById } from './collections';

/** The devices of one recording server. */
export type DevicesOfServer = ById<DeviceId, Device>;

/** Devices are kept otherwise than the rest: see `Configuration.devices`. */
type PlainNameIn<In extends Part> = Exclude<NameIn<In>, 'devices'>;

type CollectionsOf<In extends Part> = {
  readonly [Name in PlainNameIn<In>]: ById<IdOf<Name>, RecordOf<Name>>;
};

/** What the management server has. */
export interface Configuration extends CollectionsOf<'configuration'> {
  /**
   * Per recording server: a site may have 200,000 devices, and a change to one then copies some
   * twenty records and not all.
   */
  readonly devices: ById<RecordingServerId, DevicesOfServer>;
}

/** What people add to it; never sent to a management server. */
export interface Planning extends CollectionsOf<'planning'> {
  readonly targets: Targets;
}

/** A whole site, immutable. */
export interface Site extends Configuration, Planning, SiteFields {
  readonly id: SiteId;
}

/** The fields of the site itself (API: `sites`). */
export const siteFields = {
  name: field.name({ default: givenName('newSite'), editable: true, tab: null }),
};

/** What the fields of the site itself hold. */
export type SiteFields = ValuesOf<typeof siteFields>;

/** The parts of a site as they are checked when one is read from outside. */
export const siteSchema = z.object({
  id: siteId,
  ...keptShape(siteFields),
  ...schemasOf('configuration'),
  devices: z.partialRecord(recordingServerId, z.partialRecord(deviceId, deviceSchema)),
  targets: targetsSchema,
  ...schemasOf('planning'),
});

/** The site's own properties, without its records. */
export const sitePropertiesSchema = z.object({
  id: siteId,
  ...keptShape(siteFields),
  targets: targetsSchema,
});

/** How what is kept of the site's own properties has changed since version 1. */
export const siteVersions: Versions = [];

/** A site without servers, as at the first start. */
export function emptySite(id: SiteId, name = siteFields.name.default): Site {
  return {
    id,
    ...defaultsOf(siteFields),
    name,
    recordingServers: {},
    failoverRecorders: {},
    failoverGroups: {},
    devices: {},
    targets: defaultTargets,
    scenarios: {},
    ignoredFindings: {},
    preparations: {},
    validations: {},
  };
}

/** The records of a collection, in the order in which they were added. */
export function listOf<Id extends string, Record_>(records: ById<Id, Record_>): readonly Record_[] {
  return Object.values<Record_ | undefined>(records).filter((record) => record !== undefined);
}

/** All records of one kind; of 200,000 devices, a long list. */
export function recordsOf<Name extends CollectionName>(
  site: Site,
  collection: Name,
): readonly RecordOf<Name>[] {
  const records: readonly unknown[] =
    collection === 'devices'
      ? listOf(site.devices).flatMap(listOf)
      : listOf<string, unknown>(site[collection]);
  // Over the names of all collections, TypeScript loses which records belong to which.
  return records as readonly RecordOf<Name>[];
}

/** Whether the site has no server and no group. */
export function isEmptySite(site: Site): boolean {
  return [site.recordingServers, site.failoverRecorders, site.failoverGroups].every(
    (records) => Object.keys(records).length === 0,
  );
}

/** How many devices the site has, over all recording servers. */
export function deviceCount(site: Site): number {
  return listOf(site.devices).reduce((sum, devices) => sum + Object.keys(devices).length, 0);
}

/** The devices of a recording server, in the order in which they were added; none if it has none. */
export function devicesOf(site: Site, recordingServer: RecordingServerId): readonly Device[] {
  const devices = site.devices[recordingServer];
  return devices === undefined ? [] : listOf(devices);
}

function schemasOf<In extends Part>(part: In) {
  const plain = collectionNames.filter(
    (name) => name !== 'devices' && collections[name].part === part,
  );
  return Object.fromEntries(
    plain.map((name) => [name, z.partialRecord(collections[name].id, collections[name].record)]),
  ) as { [Name in PlainNameIn<In>]: z.ZodType<ById<IdOf<Name>, RecordOf<Name>>> };
}
