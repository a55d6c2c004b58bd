import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { runCommand } from './run-command';

const moduleHere = (name: string): string =>
  pathToFileURL(join(import.meta.dirname, `${name}.ts`)).href;

/** Starts a command, and a child in a process group of its own. Both hold its stdout open. */
const parentScript = `
  import { spawn } from 'node:child_process';
  import { runCommand } from '${moduleHere('run-command')}';
  import { endWithThisProcess } from '${moduleHere('end-with-this-process')}';
  const longWork = ['-e', 'setTimeout(() => {}, 300_000)'];
  endWithThisProcess(spawn(process.execPath, longWork, { stdio: 'inherit', detached: true }));
  void runCommand(process.execPath, longWork, { stdout: 'inherit' });
  console.log('started');
`;

it.skipIf(process.platform === 'win32').each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  'a process that dies of %s takes its children along',
  async (signal) => {
    const args = ['--import', 'tsx', '--input-type=module', '-e', parentScript];
    const parent = runCommand(process.execPath, args);
    await once(parent.stdout, 'data');
    parent.kill(signal);
    // Comes only once nobody holds the output open any more.
    expect((await parent).signal).toBe(signal);
  },
);
