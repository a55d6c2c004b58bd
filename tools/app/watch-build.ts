import { join } from 'node:path';
import { resolveConfig } from 'electron-vite';
import { build, type InlineConfig } from 'vite';
import { ExplainedFailure } from '../process/explained-failure';
import { projectFolder } from '../project-folders';

/** The three bundles of the client. */
export type Part = 'main' | 'preload' | 'renderer';

/**
 * Builds the client for development and again whenever a file of it is saved. Returns once all
 * parts have been built; `onRebuilt` is called for every later build of a part that succeeds, while
 * one that fails is told and leaves what was built before.
 */
export async function watchBuild(onRebuilt: (part: Part) => void): Promise<void> {
  const { config } = await resolveConfig(
    { configFile: join(projectFolder, 'tools', 'electron.vite.config.ts'), logLevel: 'warn' },
    'build',
    'development',
  );
  const watched = async (part: Part, partConfig: InlineConfig | undefined): Promise<void> => {
    if (partConfig === undefined) throw new ExplainedFailure(`There is no ${part} to build.`);
    await watchPart(partConfig, () => {
      onRebuilt(part);
    });
  };
  await Promise.all([
    watched('main', config?.main),
    watched('preload', config?.preload),
    watched('renderer', config?.renderer),
  ]);
}

async function watchPart(config: InlineConfig, onRebuilt: () => void): Promise<void> {
  const watcher = await build({ ...config, build: { ...config.build, watch: {} } });
  if (!('on' in watcher)) throw new Error('The build did not start to watch.');
  await new Promise<void>((resolve) => {
    let built = false;
    watcher.on('event', async (event) => {
      // Vite tells of a failure itself.
      if (event.code === 'ERROR') await event.result.close();
      if (event.code !== 'BUNDLE_END') return;
      await event.result.close();
      if (built) onRebuilt();
      built = true;
      resolve();
    });
  });
}
