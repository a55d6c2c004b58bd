import { electronViteCommand } from './app/build-app';
import { environmentForElectron, isRootOnLinux } from './app/electron-command-line';
import { prepareElectron } from './app/prepare-electron';
import { runUntilEnd } from './app/run-until-end';
import { environmentOnDisplay, hasNoDisplay, startVirtualDisplay } from './display/virtual-display';
import { exitWith } from './process/exit-with';
import { reportToTerminal as report } from './process/report';
import { projectFolder } from './project-folders';

// The hot-reload loop: windows reload as their files are saved, a change in the main process or the
// preload restarts or reloads the client.
await exitWith(async () => {
  const virtualDisplay = hasNoDisplay(process.platform, process.env);
  const { executable } = await prepareElectron({ virtualDisplay }, report);
  const environment = {
    ...environmentForElectron(process.env),
    ELECTRON_EXEC_PATH: executable,
    ...(isRootOnLinux() ? { NO_SANDBOX: '1' } : {}),
  };
  const devLoop = (env: NodeJS.ProcessEnv): Promise<number> =>
    runUntilEnd(
      process.execPath,
      electronViteCommand(['dev', '--watch', ...process.argv.slice(2)]),
      { cwd: projectFolder, env },
    );
  if (!virtualDisplay) return devLoop(environment);

  const display = await startVirtualDisplay();
  report(`There is no display: starting on a virtual one (${display.name}). Ctrl+C ends it.`);
  try {
    return await devLoop(environmentOnDisplay(environment, display));
  } finally {
    await display.stop();
  }
});
