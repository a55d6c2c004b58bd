import type { Site } from '../../../shared/model/site';
import { timeSlices } from '../../tasks/time-slices';
import { plainCollections, recordsInChunks, serversInChunks } from './site-pieces';

/** A site as a window takes it: everything but the devices in one text, and those in several. */
export async function windowPiecesOf(
  site: Site,
): Promise<{ readonly head: string; readonly devices: readonly string[] }> {
  const pause = timeSlices();
  const { id, name, targets } = site;
  const own = JSON.stringify({ id, name, targets, devices: {} }).slice(1, -1);
  const collections: string[] = [];
  for (const property of plainCollections) {
    const texts: string[] = [];
    for (const some of recordsInChunks(site, property)) {
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
