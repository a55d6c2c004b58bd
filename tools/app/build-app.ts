import { join } from 'node:path';
import { ExplainedFailure } from '../process/explained-failure';
import { packageCommand } from '../process/package-command';
import { reportWhileSlow } from '../process/progress';
import type { Report } from '../process/report';
import { endingInWords, runCommand, succeeded } from '../process/run-command';
import { projectFolder } from '../project-folders';

const configFile = join('tools', 'electron.vite.config.ts');

/**
 * Builds main process, preload and windows into `out/`.
 *
 * @throws ExplainedFailure with the builder's output.
 */
export async function buildApp(report: Report): Promise<void> {
  const script = await packageCommand('electron-vite', 'electron-vite');
  const build = await reportWhileSlow('Building', report, () =>
    runCommand(process.execPath, [script, 'build', '--logLevel', 'warn', '--config', configFile], {
      cwd: projectFolder,
    }),
  );
  if (!succeeded(build)) {
    throw new ExplainedFailure(`The build failed (${endingInWords(build)}).\n${build.output}`);
  }
}
