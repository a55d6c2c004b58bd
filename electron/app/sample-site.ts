import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** The files of the sample site, which is kept as a management server would export it. */
export async function sampleSiteFiles(assets: string): Promise<readonly string[]> {
  const folder = join(assets, 'samples', 'airport');
  const names = await readdir(folder);
  return names.filter((name) => name.endsWith('.json')).map((name) => join(folder, name));
}
