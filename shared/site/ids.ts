import * as z from 'zod';

const NIL = '00000000-0000-0000-0000-000000000000';
const GUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;

/**
 * A GUID in lower case, never the all-zero one, which the API uses for "not used".
 * The API writes GUIDs in any case; they are folded once, on the way in, so that `===` is enough
 * everywhere else. The brand keeps the id of one kind of record from being used for another.
 */
type Id<Kind extends string> = string & z.$brand<Kind>;

export type SiteId = Id<'SiteId'>;
export type RecordingServerId = Id<'RecordingServerId'>;
export type FailoverRecorderId = Id<'FailoverRecorderId'>;
export type FailoverGroupId = Id<'FailoverGroupId'>;
export type DeviceId = Id<'DeviceId'>;
export type HardwareId = Id<'HardwareId'>;
export type StorageId = Id<'StorageId'>;
export type ScenarioId = Id<'ScenarioId'>;
export type ValidationId = Id<'ValidationId'>;

/** A readiness finding: `<rule code>:<kind of subject>:<id of subject>`; not a GUID. */
export type FindingId = Id<'FindingId'>;

const guid = z
  .string()
  .regex(GUID, 'must be a GUID in lower case')
  .refine((id) => id !== NIL, 'must not be the all-zero GUID');

export const siteId = guid.brand<'SiteId'>();
export const recordingServerId = guid.brand<'RecordingServerId'>();
export const failoverRecorderId = guid.brand<'FailoverRecorderId'>();
export const failoverGroupId = guid.brand<'FailoverGroupId'>();
export const deviceId = guid.brand<'DeviceId'>();
export const hardwareId = guid.brand<'HardwareId'>();
export const storageId = guid.brand<'StorageId'>();
export const scenarioId = guid.brand<'ScenarioId'>();
export const validationId = guid.brand<'ValidationId'>();
export const findingId = z
  .string()
  .regex(/^[a-zA-Z]+:[a-zA-Z]+:[0-9a-f-]+$/)
  .brand<'FindingId'>();

/**
 * Reads a GUID as people and servers write it: any case, blanks around it, braces allowed.
 * Returns null for anything else and for the all-zero GUID ("not used" in the API).
 */
export function parseGuid(text: unknown): string | null {
  if (typeof text !== 'string') return null;
  const folded = text
    .trim()
    .toLowerCase()
    .replace(/^\{(.*)\}$/, '$1');
  return GUID.test(folded) && folded !== NIL ? folded : null;
}
