import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { ExplainedFailure } from '../process/explained-failure';
import { reportWhileSlow } from '../process/progress';
import type { Report } from '../process/report';
import { endingInWords, runCommand, succeeded } from '../process/run-command';
import { projectFolder } from '../project-folders';

/** The command line of electron-vite, to be run with this Node. */
export function electronViteCommand(args: readonly string[]): readonly string[] {
  const packageFolder = dirname(
    createRequire(import.meta.url).resolve('electron-vite/package.json'),
  );
  return [
    join(packageFolder, 'bin', 'electron-vite.js'),
    ...args,
    '--config',
    join('tools', 'electron.vite.config.ts'),
  ];
}

/**
 * Builds main process, preload and windows into `out/`.
 *
 * @throws ExplainedFailure with the builder's output.
 */
export async function buildApp(report: Report): Promise<void> {
  const build = await reportWhileSlow('Building', report, () =>
    runCommand(process.execPath, electronViteCommand(['build', '--logLevel', 'warn']), {
      cwd: projectFolder,
    }),
  );
  if (!succeeded(build)) {
    throw new ExplainedFailure(`The build failed (${endingInWords(build)}).\n${build.output}`);
  }
}
