import { basename, join, resolve } from 'node:path';
import { build } from 'vite';

/**
 * Bundles one of our modules into a script that plain Node starts in a moment, with everything it
 * imports but without Electron. Returns the script's path.
 *
 * @param source path of the module under `electron/`
 */
export async function buildProgram(source: string, outDir: string): Promise<string> {
  const electron = resolve(import.meta.dirname, '..');
  await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { electron: join(electron, 'testing', 'without-electron.ts') } },
    ssr: { noExternal: true },
    build: { ssr: join(electron, source), outDir, target: 'node20' },
  });
  return join(outDir, basename(source).replace(/\.ts$/, '.js'));
}
