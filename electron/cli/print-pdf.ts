import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { say } from '../say';
import { UnusableInput } from './output';

/** Where the built scripts lie, of which this is one. */
const scripts = dirname(fileURLToPath(import.meta.url));

/**
 * Prints a page as PDF with a short-lived Electron that shows no window. `UNDERSTUDY_ELECTRON_PATH`
 * names the executable; otherwise it is looked for as `npm start` does.
 *
 * @throws UnusableInput when there is no Electron, or it could not print.
 */
export async function printPdf(html: string): Promise<Uint8Array> {
  const electron = await electronPath();
  const folder = await mkdtemp(join(tmpdir(), 'understudy-report-'));
  try {
    const page = join(folder, 'report.html');
    const pdf = join(folder, 'report.pdf');
    await writeFile(page, html);
    await print(electron, [
      join(scripts, 'pdf-printer.js'),
      `--user-data-dir=${join(folder, 'profile')}`,
      // Headless where there is no display; root cannot use Chromium's sandbox on Linux.
      ...(process.platform === 'linux' ? ['--ozone-platform=headless', '--disable-gpu'] : []),
      ...(process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--page=${page}`,
      `--pdf=${pdf}`,
    ]);
    return await readFile(pdf);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function print(electron: string, parameters: readonly string[]): Promise<void> {
  const ended = await run(electron, parameters);
  if (ended.kind === 'ended' && ended.code === 0) return;
  throw new UnusableInput(
    ended.kind === 'notStarted'
      ? say('cli.pdf.electronNotStarted', { path: electron, reason: ended.reason })
      : say('cli.pdf.notMade', { reason: reasonOf(ended) }),
  );
}

async function electronPath(): Promise<string> {
  const named = process.env.UNDERSTUDY_ELECTRON_PATH;
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named;
    throw new UnusableInput(say('cli.pdf.electronNotThere', { path: named }));
  }
  const finder = resolve(scripts, '../../tools/electron-path.ts');
  const tsx = existsSync(finder) ? pathOfTsx() : null;
  if (tsx === null) throw new UnusableInput(say('cli.pdf.noElectron'));
  const found = await run(process.execPath, [tsx, finder]);
  if (found.kind === 'ended' && found.code === 0) return found.output.trim();
  const reason = found.kind === 'ended' ? reasonOf(found) : found.reason;
  throw new UnusableInput(say('cli.pdf.electronNotFound', { reason }));
}

/** What runs the finder, which is no part of the build; null where it is not installed. */
function pathOfTsx(): string | null {
  try {
    return createRequire(import.meta.url).resolve('tsx/cli');
  } catch {
    return null;
  }
}

type Ended =
  | { readonly kind: 'notStarted'; readonly reason: string }
  | {
      readonly kind: 'ended';
      readonly code: number | null;
      readonly signal: string | null;
      readonly output: string;
      readonly errors: string;
    };

function run(command: string, parameters: readonly string[]): Promise<Ended> {
  const { ELECTRON_RUN_AS_NODE: _asNode, ...environment } = process.env;
  return new Promise((done) => {
    const child = spawn(command, parameters, {
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    let errors = '';
    child.stdout.on('data', (data: Buffer) => (output += data.toString()));
    child.stderr.on('data', (data: Buffer) => (errors += data.toString()));
    child.on('error', ({ message }) => {
      done({ kind: 'notStarted', reason: message });
    });
    child.on('close', (code, signal) => {
      done({ kind: 'ended', code, signal, output, errors });
    });
  });
}

/** The last that a program said, without what Chromium always complains of on a server. */
function reasonOf({ code, signal, errors }: Extract<Ended, { readonly kind: 'ended' }>): string {
  const said = errors
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^\[\d+:\d+\/[\d.]+:\w+:/.test(line));
  const last = said.at(-1);
  if (last !== undefined) return last;
  return signal === null
    ? say('cli.pdf.endedWithCode', { code: String(code) })
    : say('cli.pdf.endedWithSignal', { signal });
}
