import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { UnusableInput } from './output';

/** Where the built scripts lie, of which this is one. */
const scripts = dirname(fileURLToPath(import.meta.url));

/**
 * Prints a page as PDF with a short-lived Electron that shows no window. `UNDERSTUDY_ELECTRON_PATH`
 * names the executable; otherwise it is looked for as `npm start` does.
 */
export async function printPdf(html: string, path: string): Promise<void> {
  const electron = await electronPath();
  const folder = await mkdtemp(join(tmpdir(), 'understudy-report-'));
  try {
    const page = join(folder, 'report.html');
    await writeFile(page, html);
    await run(electron, [
      join(scripts, 'pdf-printer.js'),
      `--user-data-dir=${join(folder, 'profile')}`,
      // Headless where there is no display; root cannot use Chromium's sandbox on Linux.
      ...(process.platform === 'linux' ? ['--ozone-platform=headless', '--disable-gpu'] : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--page=${page}`,
      `--pdf=${resolve(path)}`,
    ]);
    if (!existsSync(path)) throw new UnusableInput(`${path} could not be written.`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function electronPath(): Promise<string> {
  const named = process.env.UNDERSTUDY_ELECTRON_PATH;
  if (named !== undefined && named !== '') return named;
  const project = resolve(scripts, '../..');
  const finder = join(project, 'tools/electron-path.ts');
  if (existsSync(finder)) {
    const tsx = createRequire(import.meta.url).resolve('tsx/cli');
    return (await run(process.execPath, [tsx, finder])).trim();
  }
  throw new UnusableInput('A PDF needs Electron. Set UNDERSTUDY_ELECTRON_PATH to its executable.');
}

function run(command: string, parameters: readonly string[]): Promise<string> {
  const environment = { ...process.env };
  delete environment.ELECTRON_RUN_AS_NODE;
  return new Promise((done, fail) => {
    const child = spawn(command, parameters, {
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    let errors = '';
    child.stdout.on('data', (data: Buffer) => (output += data.toString()));
    child.stderr.on('data', (data: Buffer) => (errors += data.toString()));
    child.on('error', fail);
    child.on('exit', (code) => {
      if (code === 0) done(output);
      else fail(new UnusableInput(`The PDF could not be made: ${lastLine(errors)}`));
    });
  });
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? '';
}
