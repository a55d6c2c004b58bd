import { userInfo } from 'node:os';
import { nodeFileSystem } from '../files/node-file-system';
import { ImportJobs } from '../import/import-jobs';
import { startImportWorker } from '../import/start-import-worker';
import type { Log } from '../log';
import type { NoticeBoard } from '../notices/notice-board';
import { diskSiteRepository } from '../store/disk-site-repository';
import { electronSnapshotStore } from '../store/snapshot/electron-snapshot-store';
import { siteFilesIn } from '../store/site-files';
import { SiteWriter } from '../site/site-writer';
import { StatusKeeper } from '../status/status-keeper';
import { standInSource } from '../status/stand-in-source';
import { silentSource } from '../status/status-source';

/** The loaded site, with what changes it. */
export interface OpenSite {
  readonly writer: SiteWriter;
  readonly imports: ImportJobs;
  readonly status: StatusKeeper;
}

/** Where the parts of the site come from. */
export interface SiteSources {
  readonly dataFolder: string;
  /** The script of the thread that reads imports. */
  readonly importScript: string;
  /** A file that says who stands in for whom; null when nobody says so. */
  readonly standInStatus: string | null;
}

/** Loads the site from the data folder. What could not be used of it is posted as notices. */
export async function openSite(
  { dataFolder, importScript, standInStatus }: SiteSources,
  notices: NoticeBoard,
  log: Log,
): Promise<OpenSite> {
  const repository = diskSiteRepository(
    nodeFileSystem,
    electronSnapshotStore(dataFolder),
    siteFilesIn(dataFolder),
  );
  const loaded = await repository.load();
  notices.post(loaded.notices);
  const source =
    standInStatus === null ? silentSource : await standInSource(standInStatus, notices, log);
  const status = new StatusKeeper(source, loaded.site);
  const writer = new SiteWriter(repository, loaded, {
    account: accountName(),
    now: () => new Date(),
    log,
    status: () => status.status,
  });
  writer.subscribe(() => {
    status.siteChanged(writer.site);
  });
  const imports = new ImportJobs((paths) => startImportWorker(importScript, paths), writer, log);
  return { writer, imports, status };
}

/** Who works here, as the system knows them; a container may run under an account without a name. */
function accountName(): string {
  try {
    return userInfo().username;
  } catch {
    return 'unknown';
  }
}
