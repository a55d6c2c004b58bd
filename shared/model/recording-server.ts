import * as z from 'zod';
import type { Versions } from '../json/versions';
import { defaultsOf, keptShape } from './fields/derive';
import { field } from './fields/field';
import { failoverSchema, noFailover } from './failover';
import { hardwareId, recordingServerId, storageId } from './ids';
import { defaultMulticast, multicastSchema } from './multicast';
import { registered, type RegistrationOf } from './registration';
import { serverFields } from './web-server';

/** "Failover service communication port (TCP)" (API example and the vendor's port table). */
export const DEFAULT_FAILOVER_PORT = 11000;

/** Reads a `Hardware`. */
export const hardwareSchema = z
  .object({ id: hardwareId, name: z.string(), address: z.string(), model: z.string() })
  .readonly();

/** A piece of hardware (a camera unit, an encoder) that carries devices. */
export type Hardware = z.infer<typeof hardwareSchema>;

/** Reads a `Storage`. */
export const storageSchema = z
  .object({
    id: storageId,
    name: z.string(),
    diskPath: z.string(),
    maxSize: z.number(),
    retainMinutes: z.number(),
    isDefault: z.boolean(),
  })
  .readonly();

/** Where a recording server records: `maxSize` in MB, `retainMinutes` in minutes. Read-only here. */
export type Storage = z.infer<typeof storageSchema>;

/** The fields of a recording server itself (API: `recordingServers`). */
export const recordingServerFields = {
  ...serverFields,
  version: field.text({ default: '', editable: false }),
  timeZoneName: field.text({ default: '', editable: false }),
  shutdownOnStorageFailure: field.flag({ default: false, editable: true, tab: 'info' }),
};

/**
 * The fields of a recording server's failover (API: `recordingServerFailovers`), beside who stands
 * in for it, which is no field but one choice in three forms: `Failover`.
 */
export const failoverFields = {
  failoverPort: field.port({ default: DEFAULT_FAILOVER_PORT, editable: true, tab: 'failover' }),
};

/** Reads a `RecordingServer`; says nothing of the rules. */
export const recordingServerSchema = z
  .object({
    id: recordingServerId,
    ...keptShape(recordingServerFields),
    failover: failoverSchema,
    ...keptShape(failoverFields),
    multicast: multicastSchema,
    hardware: z.array(hardwareSchema).readonly(),
    storages: z.array(storageSchema).readonly(),
  })
  .readonly();

/**
 * A standard recording server, with who stands in for it. The API keeps failover and multicast in
 * two further resources, of which every recording server has exactly one.
 */
export type RecordingServer = z.infer<typeof recordingServerSchema>;

/** A recording server as it is right after registration: unprotected, every default in its place. */
export function newRecordingServer(
  registration: RegistrationOf<RecordingServer['id']>,
): RecordingServer {
  return {
    id: registration.id,
    ...defaultsOf(recordingServerFields),
    ...registered(registration),
    failover: noFailover,
    ...defaultsOf(failoverFields),
    multicast: defaultMulticast,
    hardware: [],
    storages: [],
  };
}

/** How what is kept of a recording server has changed since version 1. */
export const recordingServerVersions: Versions = [];
