import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { copyFile, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { projectFolder } from '../project-folders';
import { installOfficialElectron } from './official-electron';

// The official installer asks for a newer Node than this project does. It must do its work all the
// same: a release of two files, served from a mirror of our own, shows it from download to unzip.

/** A zip with `version` and an executable `electron`. */
const release = Buffer.from(
  'UEsDBBQAAAAAAAAAIVy5T75+BgAAAAYAAAAHAAAAdmVyc2lvbjQ1LjQuMVBLAwQUAAAAAAAAACFcHZ37BAoAAAAKAAAACAAA' +
    'AGVsZWN0cm9uIyEvYmluL3NoClBLAQIUAxQAAAAAAAAAIVy5T75+BgAAAAYAAAAHAAAAAAAAAAAAAACkgQAAAAB2ZXJzaW9u' +
    'UEsBAhQDFAAAAAAAAAAhXB2d+wQKAAAACgAAAAgAAAAAAAAAAAAAAO2BKwAAAGVsZWN0cm9uUEsFBgAAAAACAAIAawAAAFsA' +
    'AAAAAA==',
  'base64',
);
const zipName = `electron-v45.4.1-${process.platform}-${process.arch}.zip`;

let folder: string;
let electronPackage: string;
let mirror: Server;
let asked: string[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'understudy-mirror-'));
  electronPackage = join(folder, 'electron');
  await mkdir(electronPackage);
  await symlink(join(projectFolder, 'node_modules'), join(folder, 'node_modules'), 'junction');
  await copyFile(
    join(projectFolder, 'node_modules', 'electron', 'install.js'),
    join(electronPackage, 'install.js'),
  );
  await writeFile(join(electronPackage, 'package.json'), '{"version":"45.4.1"}');
  await pinChecksum(createHash('sha256').update(release).digest('hex'));

  asked = [];
  mirror = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.end(release);
  }).listen(0, '127.0.0.1');
  await once(mirror, 'listening');
  const { port } = mirror.address() as AddressInfo;
  vi.stubEnv('ELECTRON_MIRROR', `http://127.0.0.1:${port}/`);
  vi.stubEnv('electron_config_cache', join(folder, 'cache'));
});

afterEach(async () => {
  vi.unstubAllEnvs();
  mirror.close();
  await rm(folder, { recursive: true, force: true });
});

const pinChecksum = (sha256: string): Promise<void> =>
  writeFile(join(electronPackage, 'checksums.json'), JSON.stringify({ [zipName]: sha256 }));

const install = () => installOfficialElectron(() => undefined, electronPackage);

describe.skipIf(process.platform !== 'linux')('the official installer', () => {
  it('fetches the pinned version from the mirror and unpacks it', async () => {
    const executable = join(electronPackage, 'dist', 'electron');
    expect(await install()).toEqual({ ok: true, executable });
    expect(asked).toEqual([`/v45.4.1/${zipName}`]);
    expect(await readFile(executable, 'utf8')).toBe('#!/bin/sh\n');
  });

  it('refuses a release with another checksum', async () => {
    await pinChecksum('0'.repeat(64));
    const result = await install();
    expect(result.ok ? '' : result.reason).toMatch(/checksum/i);
  });

  it('says why when the mirror is not there', async () => {
    mirror.close();
    expect(await install()).toEqual({ ok: false, reason: 'TypeError: fetch failed' });
  });
});
