import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { buildApp } from './app/build-app';
import { electronSwitches, isRootOnLinux, withWindows } from './app/electron-command-line';
import { announceScreenshot, forgetScreenshot, screenshotVariable } from './app/first-screenshot';
import { prepareElectron } from './app/prepare-electron';
import { runUntilEnd } from './app/run-until-end';
import { hasNoDisplay, onDisplay, startVirtualDisplay } from './display/virtual-display';
import { exitWith } from './process/exit-with';
import { reportToTerminal as report } from './process/report';
import { projectFolder, reportsFolder } from './project-folders';

await exitWith(async () => {
  const virtualDisplay = hasNoDisplay(process.platform, process.env);
  const { executable } = await prepareElectron({ virtualDisplay }, report);
  await buildApp(report);
  const appArguments = [
    ...electronSwitches(isRootOnLinux()),
    projectFolder,
    ...process.argv.slice(2),
  ];
  return virtualDisplay
    ? startOnVirtualDisplay(executable, appArguments)
    : runUntilEnd(executable, appArguments, { env: withWindows });
});

/** Nobody sees the window: a picture of it shows that the client runs. */
async function startOnVirtualDisplay(
  executable: string,
  appArguments: readonly string[],
): Promise<number> {
  const screenshot = join(reportsFolder, 'first-window.png');
  await mkdir(reportsFolder, { recursive: true });
  await forgetScreenshot(screenshot);
  const display = await startVirtualDisplay();
  report(
    `There is no display: starting on a virtual one (${display.name}). Ctrl+C ends it.\n` +
      "Electron's own lines about a missing bus or GPU are harmless there.",
  );
  const ended = new AbortController();
  const announcement = announceScreenshot(screenshot, report, ended.signal);
  try {
    return await runUntilEnd(executable, appArguments, {
      env: { ...withWindows, ...onDisplay(display), [screenshotVariable]: screenshot },
      // A question about unsaved drafts would wait for ever: nobody can see it.
      endsWithinMs: 10_000,
    });
  } finally {
    ended.abort();
    await announcement;
    await display.stop();
  }
}
