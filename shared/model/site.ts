import * as z from 'zod';
import { deviceSchema, type Device } from './device';
import { failoverGroupSchema, type FailoverGroup } from './failover-group';
import { failoverRecorderSchema, type FailoverRecorder } from './failover-recorder';
import type {
  DeviceId,
  FailoverGroupId,
  FailoverRecorderId,
  FindingId,
  RecordingServerId,
  ScenarioId,
  SiteId,
  ValidationId,
} from './ids';
import {
  deviceId,
  failoverGroupId,
  failoverRecorderId,
  findingId,
  recordingServerId,
  scenarioId,
  siteId,
  validationId,
} from './ids';
import { ignoredFindingSchema, type IgnoredFinding } from './ignored-finding';
import { preparationSchema, type Preparation } from './preparation';
import { recordingServerSchema, type RecordingServer } from './recording-server';
import { scenarioSchema, type Scenario } from './scenario';
import { defaultTargets, targetsSchema, type Targets } from './targets';
import { validationSchema, type Validation } from './validation';

/** Records by their id. A look-up of an id that is not there gives undefined. */
export type ById<Id extends string, Record_> = Readonly<Partial<Record<Id, Record_>>>;

/** The devices of one recording server. */
export type DevicesOfServer = ById<DeviceId, Device>;

/**
 * The whole configuration of a site, immutable. Devices are kept per recording server: a site may
 * have 200,000 of them, and a change to one then copies some twenty records and not all.
 */
export interface Site {
  readonly id: SiteId;
  readonly name: string;
  readonly recordingServers: ById<RecordingServerId, RecordingServer>;
  readonly failoverRecorders: ById<FailoverRecorderId, FailoverRecorder>;
  readonly failoverGroups: ById<FailoverGroupId, FailoverGroup>;
  readonly devices: ById<RecordingServerId, DevicesOfServer>;
  /** What planning adds to the API's configuration; never sent to a management server. */
  readonly targets: Targets;
  readonly scenarios: ById<ScenarioId, Scenario>;
  readonly ignoredFindings: ById<FindingId, IgnoredFinding>;
  readonly preparations: ById<FailoverRecorderId, Preparation>;
  readonly validations: ById<ValidationId, Validation>;
}

/** The parts of a site as they are checked when one is read from outside. */
export const siteSchema = z.object({
  id: siteId,
  name: z.string(),
  recordingServers: z.partialRecord(recordingServerId, recordingServerSchema),
  failoverRecorders: z.partialRecord(failoverRecorderId, failoverRecorderSchema),
  failoverGroups: z.partialRecord(failoverGroupId, failoverGroupSchema),
  devices: z.partialRecord(recordingServerId, z.partialRecord(deviceId, deviceSchema)),
  targets: targetsSchema,
  scenarios: z.partialRecord(scenarioId, scenarioSchema),
  ignoredFindings: z.partialRecord(findingId, ignoredFindingSchema),
  preparations: z.partialRecord(failoverRecorderId, preparationSchema),
  validations: z.partialRecord(validationId, validationSchema),
});

/** A site without servers, as at the first start. */
export function emptySite(id: SiteId, name = 'New site'): Site {
  return {
    id,
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
