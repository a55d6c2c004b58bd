import { join } from 'node:path';

/** Where a site is kept; all in one folder. */
export interface SiteFiles {
  readonly folder: string;
  /** The snapshot that electron-store writes. */
  readonly snapshot: string;
  /** The snapshot before it, should that one turn out to be damaged. */
  readonly previousSnapshot: string;
  readonly journal: string;
}

export function siteFilesIn(folder: string): SiteFiles {
  return {
    folder,
    snapshot: join(folder, 'site.json'),
    previousSnapshot: join(folder, 'site.previous.json'),
    journal: join(folder, 'journal'),
  };
}
