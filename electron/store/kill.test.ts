import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keyed } from '../../shared/change/records-diff';
import { failoverGroupIdOf } from '../../shared/testing/records';
import { nodeFileSystem } from '../files/node-file-system';
import { buildProgram } from '../testing/build-program';
import { loadElectronSnapshotStore } from '../testing/load-electron-store';
import { diskSiteRepository } from './disk-site-repository';
import { siteFilesIn } from './site-files';

const RUNS = 20;

let folder = '';
let program = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'understudy-kill-'));
  program = await buildProgram('testing/edit-storm.ts', join(folder, 'program'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a process that is killed in a storm of edits', () => {
  it(`loses no acknowledged edit in ${RUNS} runs`, async () => {
    const electronSnapshotStore = await loadElectronSnapshotStore();
    let before = 0;
    for (let run = 1; run <= RUNS; run += 1) {
      const acknowledged = await stormUntilKilled(Math.floor(Math.random() * 40));
      const paths = siteFilesIn(join(folder, 'site'));
      const store = electronSnapshotStore(paths.folder);
      const repository = diskSiteRepository(nodeFileSystem, store, paths);
      const { site, revision, notices } = await repository.load();

      expect(acknowledged).toBeGreaterThan(before);
      expect(revision - acknowledged).toBeOneOf([0, 1]);
      const all = Array.from({ length: revision }, (_, index) => failoverGroupIdOf(index + 1));
      expect(keyed(all.map((id) => [id, site.failoverGroups[id]?.id ?? 'lost']))).toEqual(
        keyed(all.map((id) => [id, id])),
      );
      // A line that was being written is no damage; anything else would be.
      expect(notices.filter(({ severity }) => severity !== 'info')).toEqual([]);
      await repository.close();
      before = acknowledged;
    }
    expect((await readdir(join(folder, 'site'))).filter((name) => name.includes('.tmp-'))).toEqual(
      [],
    );
  }, 120_000);
});

/** The number of the last acknowledged edit; the process was killed some ms after its first one. */
function stormUntilKilled(afterMs: number): Promise<number> {
  return new Promise((finished, failed) => {
    const storm = spawn(process.execPath, [program, join(folder, 'site')], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    storm.stdout.on('data', (bytes: Buffer) => {
      if (output === '') setTimeout(() => storm.kill('SIGKILL'), afterMs);
      output += bytes.toString();
    });
    storm.on('error', failed);
    storm.on('close', () => {
      // The last line may be unfinished.
      const whole = output.slice(0, output.lastIndexOf('\n'));
      finished(Number(whole.split('\n').at(-1)));
    });
  });
}
