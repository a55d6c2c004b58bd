// A process of its own that edits as fast as it can and says which edits were acknowledged, to be
// killed in the middle of it. Argument: the folder of the site.
import { writeSync } from 'node:fs';
import { quietStatus } from '../../shared/model/status';
import { inEnglish } from '../../shared/testing/in-english';
import { nodeFileSystem } from '../files/node-file-system';
import { diskSiteRepository } from '../store/disk-site-repository';
import { electronSnapshotStore } from '../store/snapshot/electron-snapshot-store';
import { siteFilesIn } from '../store/site-files';
import { SiteWriter } from '../site/site-writer';
import { addGroup, noLog, stateOf } from './site-on-disk';

const EDITS_PER_SNAPSHOT = 10;

const folder = process.argv.at(-1) ?? '';
const repository = diskSiteRepository(
  nodeFileSystem,
  electronSnapshotStore(folder),
  siteFilesIn(folder),
);
const writer = new SiteWriter(repository, await repository.load(), {
  account: 'kim',
  now: () => new Date(),
  log: noLog,
  status: () => quietStatus,
});
for (;;) {
  const number = writer.revision + 1;
  const answer = await addGroup(writer, number);
  if (!answer.ok) throw new Error(inEnglish(answer.error.message));
  writeSync(1, `${number}\n`);
  // Beside the next edits, as in the client.
  if (number % EDITS_PER_SNAPSHOT === 0) void repository.snapshot(stateOf(writer));
}
