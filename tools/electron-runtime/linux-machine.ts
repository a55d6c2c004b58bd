import { existsSync } from 'node:fs';
import { endingInWords, runCommand, succeeded, type RunResult } from '../process/run-command';
import { missingLibraries } from './missing-libraries';
import type { AptResult, LinuxMachine } from './system-libraries';

/** Another apt may hold the lock for a while, as unattended upgrades do after a start. */
const aptOptions = ['-o', 'DPkg::Lock::Timeout=300'] as const;

const aptEnvironment: NodeJS.ProcessEnv = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };

/** The Linux this runs on. */
export function thisLinuxMachine(): LinuxMachine {
  return {
    missingLibraries: async (executable) =>
      // The C locale: ldd's "not found" is translated otherwise.
      missingLibraries(
        (await runCommand('ldd', [executable], { env: { ...process.env, LC_ALL: 'C' } })).output,
      ),
    hasVirtualDisplay: async () => (await runCommand('Xvfb', ['-help'])).outcome !== 'notStarted',
    hasApt: existsSync('/usr/bin/apt-get'),
    isRoot: process.getuid?.() === 0,
    refreshPackageLists: () => apt(['update']),
    isKnownPackage: async (name) =>
      succeeded(await runCommand('apt-cache', ['show', '--no-all-versions', name])),
    installPackages: (names) => apt(['install', '--yes', '--no-install-recommends', ...names]),
  };
}

async function apt(args: readonly string[]): Promise<AptResult> {
  const result: RunResult = await runCommand('apt-get', [...aptOptions, ...args], {
    env: aptEnvironment,
  });
  return succeeded(result)
    ? { ok: true }
    : { ok: false, output: `${result.output}\n(${endingInWords(result)})` };
}
