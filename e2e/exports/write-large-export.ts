import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { deviceIdOf, recordingServerIdOf } from '../../shared/testing/records';
import { record } from './export-of';

/** Writes an export with so many recording servers of 20 cameras each, about 7 KB a server. */
export async function writeLargeExport(folder: string, servers: number): Promise<string> {
  const path = join(folder, 'recordingServers.json');
  await pipeline(Readable.from(pieces(servers)), createWriteStream(path));
  return path;
}

function* pieces(servers: number): Generator<string> {
  yield '{"array":[';
  for (let number = 1; number <= servers; number += 1) {
    const id = recordingServerIdOf(number);
    const cameras = Array.from({ length: 20 }, (_, at) =>
      record(
        'cameras',
        deviceIdOf(number * 100 + at),
        `Camera ${String(number)}-${String(at)}`,
        { enabled: true, failoverSetting: 'FullSupport' },
        { type: 'recordingServers', id },
      ),
    );
    const server = record('recordingServers', id, `RS-${String(number)}`, {
      hostName: `rs${String(number)}.example.com`,
      cameras,
    });
    yield `${number === 1 ? '' : ','}${JSON.stringify(server)}`;
  }
  yield ']}';
}
