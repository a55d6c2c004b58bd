import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { executableIn, executableInRelease, installedOfficialElectron } from './official-electron';

let folder: string;
let executable: string;

// The electron package as its installer leaves it.
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'understudy-official-'));
  executable = join(folder, 'dist', executableInRelease(process.platform));
  await mkdir(dirname(executable), { recursive: true });
  await writeFile(join(folder, 'package.json'), '{"version":"45.4.1"}');
  await writeFile(join(folder, 'path.txt'), executableInRelease(process.platform));
  await writeFile(join(folder, 'dist', 'version'), 'v45.4.1\n');
  await writeFile(executable, '');
  await chmod(executable, 0o755);
});

afterEach(() => rm(folder, { recursive: true, force: true }));

describe('the official binary', () => {
  it('is installed when the installer has finished', async () => {
    expect(await installedOfficialElectron(folder)).toBe(executable);
  });

  it.each(['package.json', 'path.txt', join('dist', 'version')])(
    'is not installed without %s, which the installer writes',
    async (file) => {
      await rm(join(folder, file));
      expect(await installedOfficialElectron(folder)).toBeNull();
    },
  );

  it('is not installed in another version than the pinned one', async () => {
    await writeFile(join(folder, 'dist', 'version'), '44.0.0');
    expect(await installedOfficialElectron(folder)).toBeNull();
  });

  it('is not installed without its executable', async () => {
    await rm(executable);
    expect(await installedOfficialElectron(folder)).toBeNull();
  });
});

it('a folder holds an Electron when there is an executable in it', async () => {
  expect(await executableIn(join(folder, 'dist'))).toBe(executable);
  expect(await executableIn(folder)).toBeNull();
});
