import { createInterface } from 'node:readline';
import { execa } from 'execa';
import { endWithThisProcess } from '../process/end-with-this-process';
import { SerialQueue } from '../../shared/serial-queue';
import { projectFolder } from '../project-folders';
import { debuggingPortIn, reloadPages } from './reload-pages';

/** A client under development that can be brought up to date while it runs. */
export interface DevClient {
  /** For a change in the main process or the preload. */
  readonly restart: () => void;
  /** For a change in the windows. */
  readonly reload: () => void;
  /** Resolves with the exit code once the client has ended by itself or has been asked to. */
  readonly ended: Promise<number>;
  readonly end: () => void;
}

/** How long the client may ask about unsaved drafts before a restart goes on without them. */
const patienceMs = 3000;

/** Starts the client. Restarts and reloads happen one after the other, in the order they were asked for. */
export function startDevClient(
  executable: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): DevClient {
  let running: ReturnType<typeof launch>;
  let debuggingPort: number | null;
  let replacing = false;
  let asked = false;
  const queue = new SerialQueue();
  let resolveEnded: (exitCode: number) => void;
  const ended = new Promise<number>((resolve) => {
    resolveEnded = resolve;
  });

  const start = (): void => {
    debuggingPort = null;
    running = launch(executable, args, env);
    createInterface({ input: running.stderr }).on('line', (line) => {
      debuggingPort ??= debuggingPortIn(line);
    });
    void running.then(({ exitCode }) => {
      if (!replacing) resolveEnded(asked ? 0 : (exitCode ?? 1));
    });
  };

  const stop = async (): Promise<void> => {
    running.kill();
    await running;
  };

  const inTurn = (work: () => Promise<void>): void => {
    queue.run(work).catch((error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    });
  };

  start();
  return {
    ended,
    end: () => {
      asked = true;
      inTurn(stop);
    },
    restart: () => {
      inTurn(async () => {
        replacing = true;
        await stop();
        replacing = false;
        start();
      });
    },
    reload: () => {
      inTurn(async () => {
        if (debuggingPort !== null) await reloadPages(debuggingPort);
      });
    },
  };
}

function launch(executable: string, args: readonly string[], env: NodeJS.ProcessEnv) {
  const client = execa(executable, ['--remote-debugging-port=0', ...args], {
    cwd: projectFolder,
    env,
    stdio: ['ignore', 'inherit', ['pipe', 'inherit']],
    buffer: false,
    reject: false,
    forceKillAfterDelay: patienceMs,
    // Ctrl+C reaches it through us only, see run-until-end.ts.
    detached: process.platform !== 'win32',
  });
  endWithThisProcess(client);
  return client;
}
