import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { endWithThisProcess } from '../process/end-with-this-process';
import { ExplainedFailure } from '../process/explained-failure';

export interface VirtualDisplay {
  /** The value for DISPLAY, such as `:1`. */
  readonly name: string;
  readonly stop: () => Promise<void>;
}

/** Whether windows have nowhere to go: Linux without an X or Wayland display. */
export function hasNoDisplay(platform: NodeJS.Platform, environment: NodeJS.ProcessEnv): boolean {
  const { DISPLAY = '', WAYLAND_DISPLAY = '' } = environment;
  return platform === 'linux' && DISPLAY === '' && WAYLAND_DISPLAY === '';
}

/** What is different in the environment of a program that shall paint on a virtual display, whatever real one there is. */
export const onDisplay = (display: VirtualDisplay): NodeJS.ProcessEnv => ({
  WAYLAND_DISPLAY: undefined,
  DISPLAY: display.name,
});

/**
 * Starts Xvfb on a display number that it picks itself, large enough for a window at 4K.
 *
 * In a process group of its own: Ctrl+C in the terminal must not take the display away from under
 * a program that is still closing its windows.
 *
 * @throws ExplainedFailure when Xvfb does not come up.
 */
export async function startVirtualDisplay(): Promise<VirtualDisplay> {
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '3840x2160x24', '-nolisten', 'tcp', '-noreset'],
    { detached: true, stdio: ['ignore', 'ignore', 'pipe', 'pipe'] },
  );
  endWithThisProcess(server);
  let complaints = '';
  server.stderr?.setEncoding('utf8').on('data', (text: string) => {
    complaints += text;
  });
  const ended = new Promise<string>((resolve) => {
    server.on('error', (error) => {
      resolve(error.message);
    });
    server.on('exit', () => {
      resolve(complaints.trim());
    });
  });
  // The fourth stream of stdio above; the typings know only the standard three.
  const numberPipe = server.stdio[3] as Readable;
  const started = await Promise.race([
    firstLine(numberPipe).then((line) => ({ number: line })),
    ended.then((reason) => ({ reason })),
  ]);
  if ('reason' in started || !/^\d+$/.test(started.number)) {
    server.kill('SIGKILL');
    throw new ExplainedFailure(
      `The virtual display (Xvfb) did not start.\n${'reason' in started ? started.reason : complaints}`,
    );
  }
  return {
    name: `:${started.number}`,
    stop: async () => {
      if (server.exitCode !== null || server.signalCode !== null) return;
      const exit = once(server, 'exit');
      server.kill('SIGTERM');
      await exit;
    },
  };
}

async function firstLine(stream: Readable): Promise<string> {
  let text = '';
  for await (const chunk of stream.setEncoding('utf8')) {
    text += String(chunk);
    if (text.includes('\n')) break;
  }
  return text.split('\n')[0] ?? '';
}
