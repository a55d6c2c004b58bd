import type { ElectronRuntime } from '../electron-runtime/electron-runtime';
import { thisLinuxMachine } from '../electron-runtime/linux-machine';
import { ensureSystemLibraries } from '../electron-runtime/system-libraries';
import { findElectronRuntimeHere } from '../electron-runtime/this-machine';
import type { Report } from '../process/report';

/**
 * Everything that must be there before an Electron can show a window: the runtime itself and, on
 * Linux, the libraries it needs.
 *
 * @throws ExplainedFailure with what to do about it.
 */
export async function prepareElectron(
  { virtualDisplay }: { readonly virtualDisplay: boolean },
  report: Report,
): Promise<ElectronRuntime> {
  const runtime = await findElectronRuntimeHere(report);
  if (process.platform === 'linux') {
    await ensureSystemLibraries(runtime.executable, { virtualDisplay }, thisLinuxMachine(), report);
  }
  return runtime;
}
