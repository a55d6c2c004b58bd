import { join } from 'node:path';
import { buildApp } from './app/build-app';
import { runUntilEnd } from './app/run-until-end';
import { ExplainedFailure } from './process/explained-failure';
import { exitWith } from './process/exit-with';
import { reportWhileSlow } from './process/progress';
import { reportToTerminal as report } from './process/report';
import { runCommand } from './process/run-command';
import { projectFolder } from './project-folders';

/**
 * A release contains the official Electron that electron-builder fetches and verifies itself: never
 * what a developer has set to run on, and never the copy.
 */
const officialElectron: NodeJS.ProcessEnv = { ELECTRON_OVERRIDE_DIST_PATH: undefined };

const packagingFolder = join(projectFolder, 'tools', 'packaging');

// Arguments go to electron-builder: `npm run package -- --linux dir`.
await exitWith(async () => {
  await installBuilder();
  await buildApp(report);
  return runUntilEnd(
    process.execPath,
    [
      join(packagingFolder, 'node_modules', 'electron-builder', 'cli.js'),
      '--projectDir',
      projectFolder,
      '--config',
      join('tools', 'packaging', 'electron-builder.yml'),
      ...process.argv.slice(2),
    ],
    { env: officialElectron },
  );
});

async function installBuilder(): Promise<void> {
  const install = await reportWhileSlow('Installing the packaging tools', report, () =>
    runCommand('npm', ['ci', '--ignore-scripts', '--no-audit'], { cwd: packagingFolder }),
  );
  if (install.failed) {
    throw new ExplainedFailure(
      `The packaging tools could not be installed. ${install.shortMessage}\n${install.all}`,
    );
  }
}
