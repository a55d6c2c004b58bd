import * as z from 'zod';

const NIL = '00000000-0000-0000-0000-000000000000';
const GUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;

/**
 * A GUID in lower case, never the all-zero one, which the API uses for "not used".
 * The API writes GUIDs in any case; they are folded once, on the way in, so that `===` is enough
 * everywhere else. The brand keeps the id of one kind of record from being used for another.
 */
type Id<Kind extends string> = string & z.$brand<Kind>;

/** The id of a site. */
export type SiteId = Id<'SiteId'>;
/** The id of a recording server. */
export type RecordingServerId = Id<'RecordingServerId'>;
/** The id of a failover recording server. */
export type FailoverRecorderId = Id<'FailoverRecorderId'>;
/** The id of a failover group. */
export type FailoverGroupId = Id<'FailoverGroupId'>;
/** The id of a device. */
export type DeviceId = Id<'DeviceId'>;
/** The id of a piece of hardware. */
export type HardwareId = Id<'HardwareId'>;
/** The id of a storage. */
export type StorageId = Id<'StorageId'>;
/** The id of a scenario. */
export type ScenarioId = Id<'ScenarioId'>;
/** The id of a validation exercise. */
export type ValidationId = Id<'ValidationId'>;

/** A readiness finding: `<rule code>:<kind of subject>:<id of subject>`; not a GUID. */
export type FindingId = Id<'FindingId'>;

/** What a schema says of an id that has another form; told to people by who reads a file. */
export const NOT_A_GUID = 'notAGuid';
/** What a schema says of the id that the API uses for "not used". */
export const ZERO_GUID = 'zeroGuid';

const guid = z
  .string()
  .regex(GUID, NOT_A_GUID)
  .refine((id) => id !== NIL, ZERO_GUID);

/** Reads a `SiteId`. */
export const siteId = guid.brand<'SiteId'>();
/** Reads a `RecordingServerId`. */
export const recordingServerId = guid.brand<'RecordingServerId'>();
/** Reads a `FailoverRecorderId`. */
export const failoverRecorderId = guid.brand<'FailoverRecorderId'>();
/** Reads a `FailoverGroupId`. */
export const failoverGroupId = guid.brand<'FailoverGroupId'>();
/** Reads a `DeviceId`. */
export const deviceId = guid.brand<'DeviceId'>();
/** Reads a `HardwareId`. */
export const hardwareId = guid.brand<'HardwareId'>();
/** Reads a `StorageId`. */
export const storageId = guid.brand<'StorageId'>();
/** Reads a `ScenarioId`. */
export const scenarioId = guid.brand<'ScenarioId'>();
/** Reads a `ValidationId`. */
export const validationId = guid.brand<'ValidationId'>();
/** Reads a `FindingId`. */
export const findingId = z
  .string()
  .max(500)
  .regex(/^[a-zA-Z]+:[a-zA-Z]+:[0-9a-f-]+$/)
  .brand<'FindingId'>();

/**
 * Reads a GUID as people and servers write it: any case, blanks around it, braces allowed.
 * Returns null for anything else and for the all-zero GUID ("not used" in the API).
 */
export function parseGuid(text: unknown): string | null {
  const guid = folded(text);
  return guid === NIL ? null : guid;
}

/** Whether somebody else has written the all-zero GUID, the API's "not used", in any of its forms. */
export function isZeroGuid(text: unknown): boolean {
  return folded(text) === NIL;
}

function folded(text: unknown): string | null {
  if (typeof text !== 'string') return null;
  const bare = text
    .trim()
    .toLowerCase()
    .replace(/^\{(.*)\}$/, '$1');
  return GUID.test(bare) ? bare : null;
}
