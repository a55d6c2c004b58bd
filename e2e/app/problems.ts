import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';

/** What must not happen while a journey runs, unless it has said that it will. */
export interface Problems {
  /** Watches a client that has just started. */
  readonly watchApp: (app: ElectronApplication) => void;
  readonly watchPage: (page: Page) => void;
  /** Lets one kind of problem pass; a journey on which it then does not happen fails. */
  readonly expect: (problem: RegExp) => void;
  /** What happened and was not expected, and what was expected and did not happen. */
  readonly verdict: () => Promise<readonly string[]>;
}

// Only these: Electron without a session bus or a graphics card has more to say on stderr.
const faultOfMainProcess =
  /uncaught|unhandled|JavaScript error occurred in the main process|deprecat|\(node:\d+\)/i;

/** Watches clients that have their data in one folder, where they keep their log. */
export function createProblems(userData: string): Problems {
  const watched = new WeakSet<Page>();
  const seen: string[] = [];
  const expected: RegExp[] = [];
  return {
    watchApp: (app) => {
      let rest = '';
      app.process().stderr?.on('data', (chunk: Buffer) => {
        const lines = (rest + chunk.toString('utf8')).split('\n');
        rest = lines.pop() ?? '';
        for (const line of lines) {
          if (faultOfMainProcess.test(line)) seen.push(`main process: ${line}`);
        }
      });
    },
    watchPage: (page) => {
      if (watched.has(page)) return;
      watched.add(page);
      page.on('pageerror', (error) => seen.push(`page error: ${error.stack ?? error.message}`));
      page.on('crash', () => seen.push('page crash'));
      // Violations of the content security policy are among them.
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') {
          seen.push(`console ${message.type()}: ${message.text()}`);
        }
      });
    },
    expect: (problem) => {
      expected.push(problem);
    },
    verdict: async () => {
      const all = [...seen, ...(await loggedProblems(userData))];
      return [
        ...all.filter((problem) => !expected.some((pattern) => pattern.test(problem))),
        ...expected
          .filter((pattern) => !all.some((problem) => pattern.test(problem)))
          .map((pattern) => `expected, but did not happen: ${String(pattern)}`),
      ];
    },
  };
}

/** The warnings and errors in the client's log. */
async function loggedProblems(userData: string): Promise<readonly string[]> {
  const log = await readFile(join(userData, 'logs', 'main.log'), 'utf8').catch(() => '');
  // An entry may go over several lines.
  const entries = log.split(/^(?=\[\d{4}-\d\d-\d\d )/m);
  return entries.filter((entry) => /^\[[^\]]+\] \[(warn|error)\]/.test(entry));
}
