import { resolve } from 'node:path';
import { _electron, type ElectronApplication } from '@playwright/test';

const project = resolve(import.meta.dirname, '..', '..');

/**
 * Starts the built client as `npm start` does, on a data folder of its own, with further switches.
 *
 * @throws when `UNDERSTUDY_ELECTRON_PATH` does not name an Electron; `npm run e2e` sets it.
 */
export async function startElectron(
  userData: string,
  switches: readonly string[],
): Promise<ElectronApplication> {
  // Some terminals and editors set the variable that turns Electron into a plain Node.
  const {
    UNDERSTUDY_ELECTRON_PATH: executablePath,
    ELECTRON_RUN_AS_NODE: _asNode,
    UNDERSTUDY_DISPLAYS: displays,
    TEST_PARALLEL_INDEX: worker,
    ...environment
  } = process.env;
  if (executablePath === undefined) {
    throw new Error('UNDERSTUDY_ELECTRON_PATH is not set: start the journeys with `npm run e2e`.');
  }
  const display = displayOf(worker, displays);
  // A virtual display has no graphics card, and imitating one costs more than painting without.
  const withoutGpu = display.DISPLAY === undefined ? [] : ['--disable-gpu'];
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  return _electron.launch({
    executablePath,
    args: [
      ...(isRoot ? ['--no-sandbox'] : []),
      ...withoutGpu,
      project,
      `--user-data-dir=${userData}`,
      ...switches,
    ],
    cwd: project,
    env: definedOnly({ ...environment, ...display }),
    timeout: 60_000,
  });
}

/** The virtual display of a worker, of those that `npm run e2e` has started, if it has. */
function displayOf(worker = '0', displays = ''): NodeJS.ProcessEnv {
  const names = displays.split(' ').filter((name) => name !== '');
  const DISPLAY = names[Number(worker) % names.length];
  return DISPLAY === undefined ? {} : { DISPLAY, WAYLAND_DISPLAY: undefined };
}

function definedOnly(environment: NodeJS.ProcessEnv): Record<string, string> {
  const entries = Object.entries(environment);
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
