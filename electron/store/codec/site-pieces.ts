import { entriesOf } from '../../../shared/change/records-diff';
import { isJsonObject, type JsonObject } from '../../../shared/json/json-value';
import type { Device } from '../../../shared/model/device';
import type { RecordingServerId } from '../../../shared/model/ids';
import { collectionNames, type CollectionName } from '../../../shared/model/collections';
import { MODEL_VERSION } from '../../../shared/model/kept-records';
import { liftCollection } from '../../../shared/model/lift-records';
import { siteSchema, type DevicesOfServer, type Site } from '../../../shared/model/site';

/** Records in one piece: some milliseconds' work to write, to read and to check. */
const RECORDS_PER_PIECE = 500;
const DEVICES_PER_PIECE = 4000;

type PlainCollection = Exclude<CollectionName, 'devices'>;

/** The collections of a site apart from the devices, which are kept by recording server. */
export const plainCollections = collectionNames.filter((name) => name !== 'devices');

/** A part of one property of a site: some records of a collection by their ids, as JSON text. */
export interface SitePiece {
  readonly property: CollectionName;
  readonly json: string;
}

/** All records of a site in pieces. A collection without records has none. */
export function* piecesOf(site: Site): Generator<SitePiece> {
  for (const property of plainCollections) {
    for (const some of recordsInChunks(site, property)) {
      yield { property, json: JSON.stringify(Object.fromEntries(some)) };
    }
  }
  for (const servers of serversInChunks(site)) {
    yield { property: 'devices', json: JSON.stringify(Object.fromEntries(servers)) };
  }
}

/** Puts a site together again from its pieces, with records as version `from` of the model kept them. */
export class SiteAssembly {
  readonly #from: number;
  readonly #records: Partial<Record<CollectionName, JsonObject>> = {};

  constructor(from: number) {
    this.#from = from;
  }

  /** Whether the piece is sound; the site cannot be put together without it. */
  add(property: unknown, kept: unknown): boolean {
    const collection = collectionNames.find((name) => name === property);
    if (collection === undefined) return false;
    const records = recordsOf(collection, kept, this.#from);
    if (records === null) return false;
    const known = this.#records[collection] ?? {};
    const together = collection === 'devices' ? byServer(known, records) : records;
    this.#records[collection] = Object.assign(known, together);
    return true;
  }

  /** The site with all the records added to an empty one. */
  onto(empty: Site): Site {
    // Every record has passed the schema of its collection, or the check of devices below.
    return { ...empty, ...(this.#records as Partial<Site>) };
  }
}

/** The records of a piece as they would be kept now; null when they are not sound. */
function recordsOf(collection: CollectionName, kept: unknown, from: number): JsonObject | null {
  if (from === MODEL_VERSION && collection === 'devices') return areDevices(kept) ? kept : null;
  try {
    const records = from === MODEL_VERSION ? kept : liftCollection(collection, kept, from);
    return siteSchema.shape[collection].parse(records);
  } catch {
    return null;
  }
}

/**
 * Looks only at what everything else relies on: the schema would take some seconds for 200,000
 * devices at each start, and the checksum says that they are what was once checked and written.
 */
function areDevices(servers: unknown): servers is JsonObject {
  return (
    isJsonObject(servers) &&
    Object.entries(servers).every(
      ([server, devices]) =>
        isJsonObject(devices) &&
        Object.entries(devices).every(
          ([id, device]) =>
            isJsonObject(device) && device.id === id && device.recordingServer === server,
        ),
    )
  );
}

/** Devices per server, with those that are known: a very large server's are spread over several pieces. */
function byServer(known: JsonObject, servers: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(servers).map(([server, devices]) => [
      server,
      Object.assign({}, known[server], devices),
    ]),
  );
}

type ServerWithDevices = readonly [RecordingServerId, DevicesOfServer];

/** Whole servers as long as they fit; the devices of a very large one over several chunks. */
export function* serversInChunks(site: Site): Generator<readonly ServerWithDevices[]> {
  let chunk: ServerWithDevices[] = [];
  let count = 0;
  for (const [server, devices] of entriesOf(site.devices)) {
    const size = Object.keys(devices).length;
    if (count > 0 && count + size > DEVICES_PER_PIECE) {
      yield chunk;
      chunk = [];
      count = 0;
    }
    if (size > DEVICES_PER_PIECE) {
      for (const some of chunks(entriesOf<string, Device>(devices), DEVICES_PER_PIECE)) {
        yield [[server, Object.fromEntries(some)]];
      }
    } else {
      chunk.push([server, devices]);
      count += size;
    }
  }
  if (count > 0) yield chunk;
}

/** The records of a collection in chunks, none when it is empty. */
export function recordsInChunks(
  site: Site,
  collection: PlainCollection,
): Generator<readonly (readonly [string, unknown])[]> {
  // Spread over the collections, TypeScript loses which records belong to which ids.
  return chunks(entriesOf<string, unknown>(site[collection]), RECORDS_PER_PIECE);
}

function* chunks<Item>(items: readonly Item[], size: number): Generator<readonly Item[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
}
