import * as z from 'zod';
import { failoverSchema, noFailover } from './failover';
import type { Registration } from './failover-recorder';
import { hardwareId, recordingServerId, storageId } from './ids';
import { ANY_INTERFACE, webServerFields, webServerUri } from './web-server';

/** "Failover service communication port (TCP)" (API example and the vendor's port table). */
export const DEFAULT_FAILOVER_PORT = 11000;

/** Reads a `Multicast`; its numbers are whole, their ranges are the rules' business. */
export const multicastSchema = z
  .strictObject({
    enabled: z.boolean(),
    iPAddressStart: z.string(),
    iPAddressEnd: z.string(),
    portRangeStart: z.number().int(),
    portRangeEnd: z.number().int(),
    MTU: z.number().int(),
    TTL: z.number().int(),
  })
  .readonly();

/**
 * Multicasting of live streams (API: `recordingServerMulticasts`). The API carries MTU (bytes) and
 * TTL (hops) as text; they are numbers here.
 */
export type Multicast = z.infer<typeof multicastSchema>;

/** The API's example values, with multicasting off. */
export const defaultMulticast: Multicast = {
  enabled: false,
  iPAddressStart: '232.100.1.0',
  iPAddressEnd: '232.100.1.0',
  portRangeStart: 47100,
  portRangeEnd: 47199,
  MTU: 1500,
  TTL: 32,
};

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

/** Reads a `RecordingServer`; says nothing of the rules. */
export const recordingServerSchema = z
  .object({
    id: recordingServerId,
    ...webServerFields,
    version: z.string(),
    timeZoneName: z.string(),
    shutdownOnStorageFailure: z.boolean(),
    failover: failoverSchema,
    failoverPort: z.number().int(),
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
  registration: Registration<RecordingServer['id']>,
): RecordingServer {
  const { id, name, description, hostName, portNumber, encrypted } = registration;
  return {
    id,
    name,
    description,
    enabled: true,
    hostName,
    portNumber,
    webServerUri: webServerUri(hostName, portNumber, encrypted),
    activeWebServerUri: '',
    publicAccessEnabled: false,
    publicWebserverHostName: '',
    publicWebserverPort: 0,
    multicastServerAddress: ANY_INTERFACE,
    version: '',
    timeZoneName: '',
    shutdownOnStorageFailure: false,
    failover: noFailover,
    failoverPort: DEFAULT_FAILOVER_PORT,
    multicast: defaultMulticast,
    hardware: [],
    storages: [],
  };
}
