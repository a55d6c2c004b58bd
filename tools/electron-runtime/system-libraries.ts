import { reportWhileSlow } from '../process/progress';
import type { Report } from '../process/report';
import { ExplainedFailure } from '../process/explained-failure';
import { electronPackages, namesInThisRelease, virtualDisplayPackages } from './debian-packages';

/** What the check sees and does of the machine, so that it can be tested without one. */
export interface LinuxMachine {
  /** The libraries that the executable asks for and the loader does not find. */
  readonly missingLibraries: (executable: string) => Promise<readonly string[]>;
  readonly hasVirtualDisplay: () => Promise<boolean>;
  /** Whether packages are installed with apt-get here. */
  readonly hasApt: boolean;
  readonly isRoot: boolean;
  readonly refreshPackageLists: () => Promise<AptResult>;
  readonly isKnownPackage: (name: string) => Promise<boolean>;
  readonly installPackages: (names: readonly string[]) => Promise<AptResult>;
}

export type AptResult = { readonly ok: true } | { readonly ok: false; readonly output: string };

/**
 * Makes sure that the executable can start: its shared libraries and, if asked for, a virtual
 * display. As root on Debian and its relatives it installs what is missing.
 *
 * @throws ExplainedFailure with the exact line to run, or the names of what is missing.
 */
export async function ensureSystemLibraries(
  executable: string,
  { virtualDisplay }: { readonly virtualDisplay: boolean },
  machine: LinuxMachine,
  report: Report,
): Promise<void> {
  const libraries = await machine.missingLibraries(executable);
  const displayIsMissing = virtualDisplay && !(await machine.hasVirtualDisplay());
  if (libraries.length === 0 && !displayIsMissing) return;

  const lacks = [
    ...(libraries.length > 0 ? [`shared libraries for Electron: ${libraries.join(', ')}`] : []),
    ...(displayIsMissing ? ['Xvfb, the virtual display'] : []),
  ].join('; ');
  if (!machine.hasApt) {
    throw new ExplainedFailure(
      `This machine lacks ${lacks}.\nInstall them with your system's package manager.`,
    );
  }

  const packages = [
    ...(libraries.length > 0 ? electronPackages : []),
    ...(virtualDisplay ? virtualDisplayPackages : []),
  ];
  if (!machine.isRoot) {
    const names = await namesInThisRelease(packages, machine.isKnownPackage);
    throw new ExplainedFailure(
      `This machine lacks ${lacks}.\nRun this line, then try again:\n\n` +
        `  sudo apt-get update && sudo apt-get install --yes --no-install-recommends ${names.join(' ')}\n`,
    );
  }

  report(`This machine lacks ${lacks}. Installing with apt-get.`);
  await reportWhileSlow('Reading the package lists', report, async () => {
    expectSuccess(await machine.refreshPackageLists(), 'apt-get update');
  });
  const names = await namesInThisRelease(packages, machine.isKnownPackage);
  await reportWhileSlow(`Installing ${names.join(' ')}`, report, async () => {
    expectSuccess(await machine.installPackages(names), `apt-get install ${names.join(' ')}`);
  });

  const stillMissing = await machine.missingLibraries(executable);
  if (stillMissing.length > 0) {
    throw new ExplainedFailure(
      `After installing, Electron still lacks these shared libraries: ${stillMissing.join(', ')}.`,
    );
  }
}

function expectSuccess(result: AptResult, command: string): void {
  if (result.ok) return;
  throw new ExplainedFailure(`${command} failed:\n${result.output.trim()}`);
}
