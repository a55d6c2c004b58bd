import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeSiteFile } from '../../shared/files/write-site-file';
import type { ImportPreview } from '../../shared/files/import-preview';
import type { ImportProgress } from '../../shared/ipc/contract';
import type { Result } from '../../shared/ipc/result';
import { listOf } from '../../shared/model/site';
import { inEnglish } from '../../shared/testing/in-english';
import { aDevice, aRecordingServer } from '../../shared/testing/records';
import { aSite, harbour } from '../../shared/testing/sites';
import { sampleSiteFiles } from '../app/sample-site';
import type { SiteWriter } from '../site/site-writer';
import { buildProgram } from '../testing/build-program';
import { MemoryDisk } from '../testing/memory-disk';
import { addGroup, noLog, startOn } from '../testing/site-on-disk';
import { ImportJobs } from './import-jobs';
import { startImportWorker } from './start-import-worker';

let folder = '';
let script = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'understudy-import-'));
  script = await buildProgram('import/import-worker.ts', join(folder, 'program'));
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

interface SetUp {
  readonly jobs: ImportJobs;
  readonly writer: SiteWriter;
  /** One for each thread that was started; resolves once it is gone. */
  readonly ends: Promise<unknown>[];
}

/** Imports into an empty site, with the real worker unless a script is given. */
async function setUp(worker = script): Promise<SetUp> {
  const { writer } = await startOn(new MemoryDisk());
  const ends: Promise<unknown>[] = [];
  const start = (paths: readonly string[]): Worker => {
    const started = startImportWorker(worker, paths);
    ends.push(once(started, 'exit'));
    return started;
  };
  return { jobs: new ImportJobs(start, writer, noLog), writer, ends };
}

async function fileWith(name: string, content: string | Buffer): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

const ignore = (): void => undefined;
const cancelled = { ok: false, error: { code: 'cancelled' } };

function preview(answer: Result<ImportPreview>): ImportPreview {
  if (!answer.ok) throw new Error(inEnglish(answer.error.message));
  return answer.value;
}

describe('an import', () => {
  it('shows what would come in, and brings it in as one change that can be undone', async () => {
    const { jobs, writer } = await setUp();
    const path = await fileWith('harbour.json', writeSiteFile(harbour));
    const stages: ImportProgress[] = [];
    const shown = preview(await jobs.start('a', [path], (progress) => stages.push(progress)));
    expect(shown).toMatchObject({ source: 'siteFile', siteName: 'Harbour' });
    expect(shown.outcomes.merge.usable).toBe(true);
    expect(shown.outcomes.merge.novelty.added).toEqual(shown.outcomes.merge.counts);
    expect(writer.revision).toBe(0);

    expect(await jobs.commit('a', 'replace', (progress) => stages.push(progress))).toMatchObject({
      ok: true,
      value: { revision: 1 },
    });
    expect(writer.site).toEqual(harbour);
    expect(new Set(stages.map(({ job, stage }) => `${job} ${stage}`))).toEqual(
      new Set(['a reading', 'a comparing', 'a applying']),
    );
    await writer.undo();
    expect(listOf(writer.site.recordingServers)).toEqual([]);
  });

  it('takes the files of an export together', async () => {
    const { jobs, writer } = await setUp();
    const paths = await sampleSiteFiles(join(import.meta.dirname, '../../assets'));
    expect(preview(await jobs.start('a', paths, ignore)).outcomes.merge.usable).toBe(true);
    await jobs.commit('a', 'merge', ignore);
    expect(listOf(writer.site.recordingServers)).toHaveLength(24);
    expect(listOf(writer.site.failoverRecorders)).toHaveLength(11);
  });

  it('fits a change that was made while the person looked at the preview', async () => {
    const { jobs, writer } = await setUp();
    const path = await fileWith('harbour.json', writeSiteFile(harbour));
    await jobs.start('a', [path], ignore);
    await addGroup(writer, 7);
    expect(await jobs.commit('a', 'merge', ignore)).toMatchObject({ ok: true });
    expect(listOf(writer.site.failoverGroups).map(({ name }) => name)).toContain('Group 7');
    expect(listOf(writer.site.recordingServers)).toHaveLength(4);
  });

  it('says file by file what is wrong', async () => {
    const { jobs, writer } = await setUp();
    const paths = [
      await fileWith('empty.json', ''),
      await fileWith('not-json.json', '{"array": ['),
      await fileWith('binary.json', Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x01])),
      join(folder, 'missing.json'),
      folder,
    ];
    const shown = preview(await jobs.start('a', paths, ignore));
    expect(shown.outcomes.merge.usable).toBe(false);
    expect(shown.files.map(({ problem }) => problem !== null)).toEqual(paths.map(() => true));
    expect(await jobs.commit('a', 'merge', ignore)).toMatchObject({ ok: false });
    expect(writer.revision).toBe(0);
  });

  it('that is cancelled while it reads ends its thread and leaves nothing', async () => {
    const { jobs, writer, ends } = await setUp();
    const devices = Array.from({ length: 20_000 }, (_, index) => aDevice(index + 1, 1));
    const large = aSite({ recordingServers: [aRecordingServer(1)], devices });
    const path = await fileWith('large.json', writeSiteFile(large));
    const answer = jobs.start('a', [path], () => {
      jobs.cancel('a');
    });
    expect(await answer).toMatchObject(cancelled);
    expect(await jobs.commit('a', 'merge', ignore)).toMatchObject({
      ok: false,
      error: { code: 'gone' },
    });
    expect(ends).toHaveLength(1);
    await ends[0];
    expect(writer.revision).toBe(0);
  });

  it('gives way to the next one', async () => {
    const { jobs } = await setUp();
    const path = await fileWith('harbour.json', writeSiteFile(harbour));
    const first = jobs.start('a', [path], ignore);
    const second = jobs.start('b', [path], ignore);
    expect(await first).toMatchObject(cancelled);
    expect(preview(await second).outcomes.merge.usable).toBe(true);
    jobs.close();
  });

  it('that is agreed to twice comes in once, and the site can still be edited', async () => {
    const { jobs, writer } = await setUp();
    const path = await fileWith('harbour.json', writeSiteFile(harbour));
    await jobs.start('a', [path], ignore);
    const [first, second] = await Promise.all([
      jobs.commit('a', 'replace', ignore),
      jobs.commit('a', 'replace', ignore),
    ]);
    expect(first).toMatchObject({ ok: true });
    expect(second).toMatchObject({ ok: false });
    expect(await addGroup(writer, 7)).toMatchObject({ ok: true });
  });
});

describe('when the thread fails', () => {
  it.each([
    ['at once', 'throw new TypeError("no")'],
    ['by itself', 'process.exit(3)'],
    ['for want of memory', 'const all = []; for (;;) all.push(new Array(1e6).fill({}))'],
  ])('%s: says so, and the site can still be edited', async (_how, text) => {
    const failing = await fileWith('failing.mjs', text);
    const { writer } = await startOn(new MemoryDisk());
    const start = (): Worker =>
      new Worker(failing, { resourceLimits: { maxOldGenerationSizeMb: 32 } });
    const jobs = new ImportJobs(start, writer, noLog);
    expect(await jobs.start('a', [], ignore)).toMatchObject({ ok: false });
    expect(await jobs.commit('a', 'merge', ignore)).toMatchObject({
      ok: false,
      error: { code: 'gone' },
    });
    expect(await addGroup(writer, 7)).toMatchObject({ ok: true });
  });

  it('after the preview: says so, and the site can still be edited', async () => {
    const dying = await fileWith(
      'dying.mjs',
      `import { parentPort } from 'node:worker_threads';
       parentPort.postMessage({ kind: 'read' });
       parentPort.once('message', () => {
         parentPort.postMessage({ kind: 'preview', preview: {} });
         setTimeout(() => process.exit(1), 20);
       });`,
    );
    const { jobs, writer, ends } = await setUp(dying);
    expect(await jobs.start('a', [], ignore)).toMatchObject({ ok: true });
    await ends[0];
    expect(await jobs.commit('a', 'merge', ignore)).toMatchObject({ ok: false });
    expect(await addGroup(writer, 7)).toMatchObject({ ok: true });
  });
});
