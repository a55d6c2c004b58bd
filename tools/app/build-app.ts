import { join } from 'node:path';
import { ExplainedFailure } from '../process/explained-failure';
import { reportWhileSlow } from '../process/progress';
import type { Report } from '../process/report';
import { runCommand } from '../process/run-command';

const configFile = join('tools', 'electron.vite.config.ts');

/**
 * Builds main process, preload and windows into `out/`.
 *
 * @throws ExplainedFailure with the builder's output.
 */
export async function buildApp(report: Report): Promise<void> {
  const build = await reportWhileSlow('Building', report, () =>
    runCommand('electron-vite', ['build', '--logLevel', 'warn', '--config', configFile]),
  );
  if (build.failed) {
    throw new ExplainedFailure(`The build failed. ${build.shortMessage}\n${build.all}`);
  }
}
