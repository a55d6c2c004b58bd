import type * as z from 'zod';
import type { Versions } from '../json/versions';
import { deviceSchema, deviceVersions, type Device } from './device';
import { failoverGroupSchema, failoverGroupVersions, type FailoverGroup } from './failover-group';
import {
  failoverRecorderSchema,
  failoverRecorderVersions,
  type FailoverRecorder,
} from './failover-recorder';
import {
  deviceId,
  failoverGroupId,
  failoverRecorderId,
  findingId,
  recordingServerId,
  scenarioId,
  validationId,
  type DeviceId,
  type FailoverGroupId,
  type FailoverRecorderId,
  type FindingId,
  type RecordingServerId,
  type ScenarioId,
  type ValidationId,
} from './ids';
import {
  ignoredFindingSchema,
  ignoredFindingVersions,
  type IgnoredFinding,
} from './ignored-finding';
import { preparationSchema, preparationVersions, type Preparation } from './preparation';
import {
  recordingServerSchema,
  recordingServerVersions,
  type RecordingServer,
} from './recording-server';
import { scenarioSchema, scenarioVersions, type Scenario } from './scenario';
import { validationSchema, validationVersions, type Validation } from './validation';

/** Records by their id. A look-up of an id that is not there gives undefined. */
export type ById<Id extends string, Record_> = Readonly<Partial<Record<Id, Record_>>>;

/**
 * - `configuration`: what the management server has, and what is sent to it.
 * - `planning`: what people add to it here; never sent to a management server.
 */
export type Part = 'configuration' | 'planning';

/** One kind of record, of which a site has many. */
export interface Collection<Id extends string, Record_, In extends Part> {
  readonly part: In;
  readonly id: z.core.$ZodType<Id>;
  readonly record: z.ZodType<Record_>;
  /** How what is kept of a record has changed. */
  readonly versions: Versions;
}

/**
 * The collections of a site, in the order in which they are written. Whatever goes through all
 * records of a site (changes, snapshot, site file, merge, rules) is made from this one list.
 * Devices are the one collection that is kept in shards: see `Site.devices`.
 */
export const collections = {
  recordingServers: collection<RecordingServerId, RecordingServer, 'configuration'>(
    'configuration',
    recordingServerId,
    recordingServerSchema,
    recordingServerVersions,
  ),
  failoverRecorders: collection<FailoverRecorderId, FailoverRecorder, 'configuration'>(
    'configuration',
    failoverRecorderId,
    failoverRecorderSchema,
    failoverRecorderVersions,
  ),
  failoverGroups: collection<FailoverGroupId, FailoverGroup, 'configuration'>(
    'configuration',
    failoverGroupId,
    failoverGroupSchema,
    failoverGroupVersions,
  ),
  devices: collection<DeviceId, Device, 'configuration'>(
    'configuration',
    deviceId,
    deviceSchema,
    deviceVersions,
  ),
  scenarios: collection<ScenarioId, Scenario, 'planning'>(
    'planning',
    scenarioId,
    scenarioSchema,
    scenarioVersions,
  ),
  ignoredFindings: collection<FindingId, IgnoredFinding, 'planning'>(
    'planning',
    findingId,
    ignoredFindingSchema,
    ignoredFindingVersions,
  ),
  preparations: collection<FailoverRecorderId, Preparation, 'planning'>(
    'planning',
    failoverRecorderId,
    preparationSchema,
    preparationVersions,
  ),
  validations: collection<ValidationId, Validation, 'planning'>(
    'planning',
    validationId,
    validationSchema,
    validationVersions,
  ),
};

/** The name of a collection of a site. */
export type CollectionName = keyof typeof collections;

/** The collections of a part of the site. */
export type NameIn<In extends Part> = {
  [Name in CollectionName]: (typeof collections)[Name]['part'] extends In ? Name : never;
}[CollectionName];

/** The id of a record of a collection. */
export type IdOf<Name extends CollectionName> = (typeof collections)[Name]['id']['_zod']['output'];

/** A record of a collection. */
export type RecordOf<Name extends CollectionName> =
  (typeof collections)[Name]['record']['_zod']['output'];

/** The collections that are kept by the ids of their records; devices are kept in shards. */
export type PlainName = Exclude<CollectionName, 'devices'>;

/** The collections but for the devices. */
export type PlainCollections = {
  readonly [Name in PlainName]: ById<IdOf<Name>, RecordOf<Name>>;
};

/** The collections, in the order in which they are written. */
export const collectionNames = Object.keys(collections) as readonly CollectionName[];

/** Whether a name from outside is that of a collection. */
export function isCollectionName(name: unknown): name is CollectionName {
  return typeof name === 'string' && Object.hasOwn(collections, name);
}

/**
 * Works something out for each collection; the caller says what comes of each. Where the devices go
 * another way because of their shards, `makeDevices` is that way.
 */
export function mapCollections<Made extends Readonly<Record<CollectionName, unknown>>>(
  make: <Name extends PlainName>(name: Name) => Made[Name],
  makeDevices: (name: 'devices') => Made['devices'],
): Made {
  // TypeScript cannot follow that each name keeps its own type.
  return Object.fromEntries(
    collectionNames.map((name) => [name, name === 'devices' ? makeDevices(name) : make(name)]),
  ) as Made;
}

function collection<Id extends string, Record_, In extends Part>(
  part: In,
  id: z.core.$ZodType<Id>,
  record: z.ZodType<Record_>,
  versions: Versions,
): Collection<Id, Record_, In> {
  return { part, id, record, versions };
}
