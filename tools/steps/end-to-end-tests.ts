import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { buildApp } from '../app/build-app';
import { withWindows } from '../app/electron-command-line';
import { prepareElectron } from '../app/prepare-electron';
import { startVirtualDisplay } from '../display/virtual-display';
import type { Report } from '../process/report';
import { runAloud } from '../process/run-command';
import { reportsFolder } from '../project-folders';
import { honestCounts, type Counts } from './step-result';
import { countsOfPlaywright } from './test-reports';

/** A journey starts the client several times; a slow machine runs two at once. */
const WORKERS = 2;

/**
 * Builds the client and runs the journeys in a real Electron.
 *
 * On Linux they run on a virtual display even where there is a real one: a window manager would
 * move, resize and cover windows as it likes, and the person would have to keep their hands off.
 * `--headed` among the arguments shows them on the real one.
 *
 * @param args for Playwright's command line, such as the name of a journey's file
 */
export async function runEndToEndTests(args: readonly string[], report: Report): Promise<Counts> {
  const onVirtualDisplay = process.platform === 'linux' && !args.includes('--headed');
  const { executable } = await prepareElectron({ virtualDisplay: onVirtualDisplay }, report);
  await buildApp(report);
  const environment = {
    ...withWindows,
    UNDERSTUDY_ELECTRON_PATH: executable,
  };
  if (!onVirtualDisplay) return runPlaywright(['--workers=1', ...args], environment);

  // One display a worker: where windows come and go, the display moves its pointer and the focus
  // between them, which ends a drag in a window of another worker.
  const displays = await Promise.all(Array.from({ length: WORKERS }, startVirtualDisplay));
  try {
    return await runPlaywright([`--workers=${WORKERS}`, ...args], {
      ...environment,
      UNDERSTUDY_DISPLAYS: displays.map(({ name }) => name).join(' '),
    });
  } finally {
    await Promise.all(displays.map((display) => display.stop()));
  }
}

async function runPlaywright(
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
): Promise<Counts> {
  const reportFile = join(reportsFolder, 'end-to-end-tests.json');
  // An earlier run's counts must not be taken for this one's.
  await rm(reportFile, { force: true });
  const run = await runAloud(
    'playwright',
    ['test', '--config', join('e2e', 'playwright.config.ts'), ...args],
    { env: { ...environment, PLAYWRIGHT_JSON_OUTPUT_FILE: reportFile } },
  );
  const counts = countsOfPlaywright(JSON.parse(await readFile(reportFile, 'utf8')));
  return honestCounts(counts, !run.failed);
}
