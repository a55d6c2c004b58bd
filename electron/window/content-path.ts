import { join, normalize, sep } from 'node:path';
import { isOwnAddress } from './content-origin';

/** The file in the folder that an address means; null for another origin, or a way out of the folder. */
export function pathWithin(folder: string, url: string): string | null {
  if (!isOwnAddress(url)) return null;
  try {
    const path = normalize(join(folder, decodeURIComponent(new URL(url).pathname)));
    return path.startsWith(normalize(folder) + sep) && !path.includes('\0') ? path : null;
  } catch {
    // Not a percent encoding.
    return null;
  }
}
