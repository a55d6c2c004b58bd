import { existsSync } from 'node:fs';
import { runCommand } from '../process/run-command';
import { missingLibraries } from './missing-libraries';
import type { AptResult, LinuxMachine } from './system-libraries';

/** Another apt may hold the lock for a while, as unattended upgrades do after a start. */
const aptOptions = ['-o', 'DPkg::Lock::Timeout=300'] as const;

/** The Linux this runs on. */
export function thisLinuxMachine(): LinuxMachine {
  return {
    missingLibraries: async (executable) =>
      // The C locale: ldd's "not found" is translated otherwise.
      missingLibraries((await runCommand('ldd', [executable], { env: { LC_ALL: 'C' } })).all),
    hasVirtualDisplay: async () => (await runCommand('Xvfb', ['-help'])).exitCode !== undefined,
    hasApt: existsSync('/usr/bin/apt-get'),
    isRoot: process.getuid?.() === 0,
    refreshPackageLists: () => apt(['update']),
    isKnownPackage: async (name) =>
      !(await runCommand('apt-cache', ['show', '--no-all-versions', name])).failed,
    installPackages: (names) => apt(['install', '--yes', '--no-install-recommends', ...names]),
  };
}

async function apt(args: readonly string[]): Promise<AptResult> {
  const result = await runCommand('apt-get', [...aptOptions, ...args], {
    env: { DEBIAN_FRONTEND: 'noninteractive' },
  });
  return result.failed
    ? { ok: false, output: `${result.all}\n(${result.shortMessage})` }
    : { ok: true };
}
