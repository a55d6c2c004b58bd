import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { projectFolder } from '../project-folders';

const manifestSchema = z.object({ bin: z.union([z.string(), z.record(z.string(), z.string())]) });

/**
 * The script behind a package's command, to be run with this Node. Starting it like that, rather
 * than through node_modules/.bin, works without a shell on Windows as well.
 */
export async function packageCommand(packageName: string, command: string): Promise<string> {
  const folder = join(projectFolder, 'node_modules', packageName);
  const { bin } = manifestSchema.parse(
    JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')),
  );
  const script = typeof bin === 'string' ? bin : bin[command];
  if (script === undefined) throw new Error(`${packageName} has no command ${command}.`);
  return join(folder, script);
}
