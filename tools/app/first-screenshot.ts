import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Report } from '../process/report';

/** Names the file that the main process writes once its first window has painted. */
export const screenshotVariable = 'UNDERSTUDY_PAINTED_SCREENSHOT';

const patienceMs = 60_000;

/** Tells the person where the first window's picture is, as soon as the client has written it. */
export async function announceScreenshot(
  file: string,
  report: Report,
  signal: AbortSignal,
): Promise<void> {
  const deadline = performance.now() + patienceMs;
  while (!signal.aborted) {
    if (existsSync(file)) {
      report(`The window has painted. Screenshot: ${file}`);
      return;
    }
    if (performance.now() > deadline) {
      report(`The window has not painted within ${patienceMs / 1000} s; there is no screenshot.`);
      return;
    }
    await sleep(200);
  }
}

/** An earlier run's picture must not be taken for this one's. */
export const forgetScreenshot = (file: string): Promise<void> => rm(file, { force: true });
