import { describe, expect, it } from 'vitest';
import { ensureSystemLibraries, type LinuxMachine } from './system-libraries';

interface Trial {
  readonly machine: LinuxMachine;
  readonly commands: readonly string[];
}

/** A Debian as root on which `missing` is missing until packages are installed. */
function debian(missing: readonly string[], changes: Partial<LinuxMachine> = {}): Trial {
  const commands: string[] = [];
  let installed = false;
  return {
    commands,
    machine: {
      missingLibraries: () => Promise.resolve(installed ? [] : missing),
      hasVirtualDisplay: () => Promise.resolve(installed),
      hasApt: true,
      isRoot: true,
      refreshPackageLists: () => {
        commands.push('update');
        return Promise.resolve({ ok: true });
      },
      isKnownPackage: () => Promise.resolve(false),
      installPackages: (names) => {
        commands.push(`install ${names.join(' ')}`);
        installed = true;
        return Promise.resolve({ ok: true });
      },
      ...changes,
    },
  };
}

const ensure = (machine: LinuxMachine, virtualDisplay: boolean): Promise<void> =>
  ensureSystemLibraries('/electron', { virtualDisplay }, machine, () => undefined);

describe('system libraries', () => {
  it('leaves a complete machine alone', async () => {
    const { machine, commands } = debian([], { hasVirtualDisplay: () => Promise.resolve(true) });
    await ensure(machine, true);
    expect(commands).toEqual([]);
  });

  it('installs the libraries as root, after refreshing the package lists', async () => {
    const { machine, commands } = debian(['libgtk-3.so.0']);
    await ensure(machine, false);
    expect(commands[0]).toBe('update');
    expect(commands[1]).toMatch(/^install .*\blibgtk-3-0\b/);
    expect(commands[1]).not.toContain('xvfb');
  });

  it('installs only the display where only that is missing', async () => {
    const { machine, commands } = debian([]);
    await ensure(machine, true);
    expect(commands).toEqual(['update', 'install xvfb fonts-dejavu-core']);
  });

  it('uses the names that the release knows', async () => {
    const { machine, commands } = debian(['libgtk-3.so.0'], {
      isKnownPackage: (name) => Promise.resolve(name === 'libasound2t64'),
    });
    await ensure(machine, false);
    expect(commands[1]).toMatch(/ libasound2t64 /);
    expect(commands[1]).toMatch(/ libgtk-3-0 /);
  });

  it('gives an ordinary user the exact line to run, and runs nothing', async () => {
    const { machine, commands } = debian(['libnss3.so'], { isRoot: false });
    await expect(ensure(machine, true)).rejects.toThrow(
      /lacks shared libraries for Electron: libnss3\.so; Xvfb[^]*sudo apt-get update && sudo apt-get install .*libnss3 .*xvfb/,
    );
    expect(commands).toEqual([]);
  });

  it('names what is missing on a system without apt', async () => {
    const { machine } = debian(['libnss3.so'], { hasApt: false });
    await expect(ensure(machine, false)).rejects.toThrow(/lacks .*libnss3\.so.\nInstall them/);
  });

  it('tells what apt said when it fails', async () => {
    const { machine } = debian(['libnss3.so'], {
      refreshPackageLists: () => Promise.resolve({ ok: false, output: 'E: no network' }),
    });
    await expect(ensure(machine, false)).rejects.toThrow(/apt-get update failed:\nE: no network/);
  });

  it('does not claim success when a library is still missing afterwards', async () => {
    const { machine } = debian([], { missingLibraries: () => Promise.resolve(['libodd.so.9']) });
    await expect(ensure(machine, false)).rejects.toThrow(/still lacks .*libodd\.so\.9/);
  });
});
