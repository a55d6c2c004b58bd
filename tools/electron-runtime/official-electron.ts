import { access, constants, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import { reportWhileSlow } from '../process/progress';
import type { Report } from '../process/report';
import { runCommand } from '../process/run-command';
import type { InstallResult } from './electron-runtime';

/** The release is over 100 MB: enough for a slow line, and an end for one that hangs. */
const installTimeoutMs = 15 * 60_000;

const manifestSchema = z.object({ version: z.string() });

const packageFolder = (): string =>
  dirname(createRequire(import.meta.url).resolve('electron/package.json'));

/** The executable's path inside an unpacked Electron release. */
export function executableInRelease(platform: NodeJS.Platform): string {
  switch (platform) {
    case 'darwin':
      return 'Electron.app/Contents/MacOS/Electron';
    case 'win32':
      return 'electron.exe';
    default:
      return 'electron';
  }
}

/** The executable in a folder laid out like an unpacked Electron release, or null. */
export async function executableIn(folder: string): Promise<string | null> {
  const executable = resolve(folder, executableInRelease(process.platform));
  try {
    await access(executable, constants.X_OK);
    return executable;
  } catch {
    return null;
  }
}

/**
 * The official package's executable, if its binary is complete and of the version in package.json.
 *
 * The installer writes `path.txt` last: without it an earlier run has not finished unpacking.
 */
export async function installedOfficialElectron(folder = packageFolder()): Promise<string | null> {
  try {
    const [manifest, version] = await Promise.all([
      readFile(join(folder, 'package.json'), 'utf8'),
      readFile(join(folder, 'dist', 'version'), 'utf8'),
      access(join(folder, 'path.txt')),
    ]);
    const pinned = manifestSchema.parse(JSON.parse(manifest)).version;
    if (pinned !== version.trim().replace(/^v/, '')) return null;
  } catch {
    return null;
  }
  return executableIn(join(folder, 'dist'));
}

/**
 * Lets the official package fetch its own binary: its installer is `@electron/get` and an unzip of
 * Electron's own, with the checksums of the version in package.json. It honours ELECTRON_MIRROR and
 * the proxy variables.
 */
export async function installOfficialElectron(
  report: Report,
  folder = packageFolder(),
): Promise<InstallResult> {
  const installer = await reportWhileSlow('Downloading the official Electron', report, () =>
    runCommand(process.execPath, [join(folder, 'install.js')], { timeout: installTimeoutMs }),
  );
  if (installer.failed) {
    return { ok: false, reason: firstLine(`${installer.all}\n${installer.shortMessage ?? ''}`) };
  }
  const executable = await installedOfficialElectron(folder);
  return executable === null
    ? { ok: false, reason: 'the installer ended without an executable' }
    : { ok: true, executable };
}

const firstLine = (output: string): string => output.trim().split('\n', 1).join();
