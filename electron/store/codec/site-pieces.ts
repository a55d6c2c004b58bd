import type { Device } from '../../../shared/model/device';
import type { RecordingServerId } from '../../../shared/model/ids';
import { entriesOf } from '../../../shared/change/records-diff';
import type { DevicesOfServer, Site } from '../../../shared/model/site';
import { timeSlices } from '../../tasks/time-slices';

/** Records in one piece: some milliseconds' work to write, to read and to check. */
const RECORDS_PER_PIECE = 500;
const DEVICES_PER_PIECE = 4000;

type Collection = Exclude<keyof Site, 'id' | 'name' | 'targets' | 'devices'>;

/** The collections of a site apart from the devices. The compiler asks for one when one is added. */
const collections: Readonly<Record<Collection, true>> = {
  recordingServers: true,
  failoverRecorders: true,
  failoverGroups: true,
  scenarios: true,
  ignoredFindings: true,
  preparations: true,
  validations: true,
};
// Its keys are all and nothing but the type's.
const collectionNames = Object.keys(collections) as readonly Collection[];

/** A part of one property of a site: some records of a collection by their ids, as JSON text. */
export interface SitePiece {
  readonly property: Collection | 'devices';
  readonly json: string;
}

/** All records of a site in pieces. A collection without records has none. */
export function* piecesOf(site: Site): Generator<SitePiece> {
  for (const property of collectionNames) {
    // Spread over the collections, TypeScript loses which records belong to which ids.
    const records = entriesOf<string, unknown>(site[property]);
    for (const some of chunks(records, RECORDS_PER_PIECE)) {
      yield { property, json: JSON.stringify(Object.fromEntries(some)) };
    }
  }
  for (const servers of serversInChunks(site)) {
    yield { property: 'devices', json: JSON.stringify(Object.fromEntries(servers)) };
  }
}

/** A site as a window takes it: everything but the devices in one text, and those in several. */
export async function windowPiecesOf(
  site: Site,
): Promise<{ readonly head: string; readonly devices: readonly string[] }> {
  const pause = timeSlices();
  const { id, name, targets } = site;
  const own = JSON.stringify({ id, name, targets, devices: {} }).slice(1, -1);
  const collections: string[] = [];
  for (const property of collectionNames) {
    const texts: string[] = [];
    for (const some of chunks(entriesOf<string, unknown>(site[property]), RECORDS_PER_PIECE)) {
      texts.push(JSON.stringify(Object.fromEntries(some)).slice(1, -1));
      await pause();
    }
    collections.push(`"${property}":{${texts.join(',')}}`);
  }
  const devices: string[] = [];
  for (const servers of serversInChunks(site)) {
    devices.push(JSON.stringify(servers.flatMap(([, some]) => Object.values(some))));
    await pause();
  }
  return { head: `{${[own, ...collections].join(',')}}`, devices };
}

type ServerWithDevices = readonly [RecordingServerId, DevicesOfServer];

/** Whole servers as long as they fit; the devices of a very large one over several chunks. */
function* serversInChunks(site: Site): Generator<readonly ServerWithDevices[]> {
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

function* chunks<Item>(items: readonly Item[], size: number): Generator<readonly Item[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
}
