import { startDevClient } from './app/dev-client';
import { electronSwitches, isRootOnLinux, withWindows } from './app/electron-command-line';
import { prepareElectron } from './app/prepare-electron';
import { watchBuild, type Part } from './app/watch-build';
import { hasNoDisplay, onDisplay, startVirtualDisplay } from './display/virtual-display';
import { exitWith } from './process/exit-with';
import { onNpmGone } from './process/parent-gone';
import { reportToTerminal as report } from './process/report';
import { projectFolder } from './project-folders';

// The hot-reload loop: saving a file of a window reloads the windows, saving one of the main process
// or the preload restarts the client. Unlike electron-vite's own loop it serves the windows just as
// a release does, from the client's own protocol and under its full content security policy; a
// development server would need holes in both.
await exitWith(async () => {
  const virtualDisplay = hasNoDisplay(process.platform, process.env);
  const { executable } = await prepareElectron({ virtualDisplay }, report);
  if (!virtualDisplay) return devLoop(executable, withWindows);

  const display = await startVirtualDisplay();
  report(`There is no display: starting on a virtual one (${display.name}).`);
  try {
    return await devLoop(executable, { ...withWindows, ...onDisplay(display) });
  } finally {
    await display.stop();
  }
});

// The watchers would keep this process alive.
process.exit();

async function devLoop(executable: string, env: NodeJS.ProcessEnv): Promise<number> {
  // A part that is built twice before the client starts is simply started in its newer state.
  let update: (part: Part) => void = () => undefined;
  await watchBuild((part) => {
    update(part);
  });
  const client = startDevClient(
    executable,
    [...electronSwitches(isRootOnLinux()), projectFolder, ...process.argv.slice(2)],
    env,
  );
  update = (part) => {
    report(part === 'renderer' ? 'Reloading the windows.' : 'Restarting the client.');
    if (part === 'renderer') client.reload();
    else client.restart();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, client.end);
  onNpmGone(client.end);
  report('Watching for changes. Ctrl+C ends it.');
  return client.ended;
}
