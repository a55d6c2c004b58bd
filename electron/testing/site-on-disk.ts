import { failoverGroupIdOf } from '../../shared/testing/records';
import type { Executed } from '../../shared/ipc/contract';
import type { Result } from '../../shared/ipc/result';
import type { Site } from '../../shared/model/site';
import { quietStatus, type SiteStatus } from '../../shared/model/status';
import type { Log } from '../log';
import { diskSiteRepository } from '../store/disk-site-repository';
import { siteFilesIn } from '../store/site-files';
import type { RepositoryNotice, SiteRepository } from '../store/site-repository';
import { SiteWriter } from '../site/site-writer';
import type { UndoStacks } from '../store/undo-stacks';
import type { MemoryDisk } from './memory-disk';

export const paths = siteFilesIn('/data');

/** Throws everything away. */
export const noLog: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** What a start of the client finds on a disk. */
export interface Started {
  readonly repository: SiteRepository;
  readonly writer: SiteWriter;
  readonly notices: readonly RepositoryNotice[];
}

/** Starts the client's writer on a disk; nobody stands in for anybody unless `status` says so. */
export async function startOn(
  disk: MemoryDisk,
  status: () => SiteStatus = () => quietStatus,
): Promise<Started> {
  const repository = diskSiteRepository(disk.files, disk.snapshotStore(paths.snapshot), paths);
  const loaded = await repository.load();
  const writer = new SiteWriter(repository, loaded, {
    account: 'kim',
    now: () => new Date('2026-01-02T03:04:05Z'),
    log: noLog,
    status,
  });
  return { repository, writer, notices: loaded.notices };
}

/** All that a restart must bring back. */
export interface SiteState {
  readonly site: Site;
  readonly revision: number;
  readonly stacks: UndoStacks;
}

export function stateOf({ site, revision, stacks }: SiteWriter): SiteState {
  return { site, revision, stacks };
}

/** Adds a failover group with a number in its name and id: an edit that is never refused. */
export function addGroup(writer: SiteWriter, number: number): Promise<Result<Executed>> {
  return writer.execute([
    {
      type: 'failoverGroup.add',
      id: failoverGroupIdOf(number),
      name: `Group ${number}`,
      description: '',
    },
  ]);
}
