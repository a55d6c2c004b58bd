import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectFolder } from './project-folders';

/** What the files of the cases import. */
const targets = [
  'shared/model/site.ts',
  'shared/model/electron-names.ts',
  'shared/messages/message.ts',
  'shared/testing/samples.ts',
  'electron/store/store.ts',
  'e2e/verbs/click.ts',
  'tools/process/run.ts',
  'renderer/kit/button.ts',
  'renderer/state/store.ts',
  'renderer/records/icon.ts',
  'renderer/servers/tree/tree.ts',
  'renderer/coverage/table.ts',
  'renderer/shell/app.ts',
  'renderer/testing/fake-client.ts',
  'node_modules/electron/index.js',
  'node_modules/react/index.js',
  'node_modules/@reduxjs/toolkit/index.js',
];

type Case = readonly [what: string, filePath: string, code: string];

const refused: readonly (readonly [...Case, rule: string])[] = [
  [
    'Electron in the model',
    'shared/model/x.ts',
    `import { app } from 'electron'; app();`,
    'only-the-main-process-knows-electron',
  ],
  [
    'Electron’s types in the model',
    'shared/model/x.ts',
    `import type { App } from 'electron'; export type A = App;`,
    'only-the-main-process-knows-electron',
  ],
  [
    'React in the model',
    'shared/model/x.ts',
    `import { useState } from 'react'; useState();`,
    'only-windows-show-anything',
  ],
  [
    'the file system in the model',
    'shared/model/x.ts',
    `import { readFile } from 'node:fs/promises'; readFile();`,
    'node-in-the-main-process-only',
  ],
  [
    'the file system under its old name',
    'shared/model/x.ts',
    `import fs from 'fs'; fs();`,
    'node-in-the-main-process-only',
  ],
  [
    'the main process in the model',
    'shared/model/x.ts',
    `import { x } from '../../electron/store/store'; x();`,
    'shared-imports-downwards',
  ],
  [
    'a window in the model',
    'shared/model/x.ts',
    `import { x } from '../../renderer/shell/app'; x();`,
    'shared-imports-downwards',
  ],
  [
    'a type of a window in the model',
    'shared/model/x.ts',
    `import type { X } from '../../renderer/shell/app'; export type Y = X;`,
    'shared-imports-downwards',
  ],
  [
    'a window in a test of the model',
    'shared/x.test.ts',
    `import { x } from '../renderer/shell/app'; x();`,
    'shared-imports-downwards',
  ],
  [
    'a tool in the model',
    'shared/model/x.ts',
    `import { x } from '../../tools/process/run'; x();`,
    'shared-imports-downwards',
  ],
  [
    'Electron in a window',
    'renderer/shell/x.tsx',
    `import { ipcRenderer } from 'electron'; ipcRenderer();`,
    'only-the-main-process-knows-electron',
  ],
  [
    'Node in a window',
    'renderer/shell/x.tsx',
    `import { join } from 'node:path'; join();`,
    'node-in-the-main-process-only',
  ],
  [
    'the main process in a window',
    'renderer/shell/x.tsx',
    `import { x } from '../../electron/store/store'; x();`,
    'electron-renderer-e2e-imports-downwards',
  ],
  [
    'the main process in a window, when it is needed',
    'renderer/shell/x.tsx',
    `void import('../../electron/store/store');`,
    'electron-renderer-e2e-imports-downwards',
  ],
  [
    'the main process in a test of a window',
    'renderer/x.test.tsx',
    `import { x } from '../electron/store/store'; x();`,
    'electron-renderer-e2e-imports-downwards',
  ],
  [
    'React in the main process',
    'electron/store/x.ts',
    `import { useState } from 'react'; useState();`,
    'only-windows-show-anything',
  ],
  [
    'the store of a window in the main process',
    'electron/store/x.ts',
    `import { createSlice } from '@reduxjs/toolkit'; createSlice();`,
    'only-windows-show-anything',
  ],
  [
    'a window in the main process',
    'electron/store/x.ts',
    `import { x } from '../../renderer/shell/app'; x();`,
    'electron-renderer-e2e-imports-downwards',
  ],
  [
    'a journey in the main process',
    'electron/store/x.ts',
    `import { x } from '../../e2e/verbs/click'; x();`,
    'electron-renderer-e2e-imports-downwards',
  ],
  [
    'the main process in an end-to-end test',
    'e2e/journeys/x.test.ts',
    `import { x } from '../../electron/store/store'; x();`,
    'electron-renderer-e2e-imports-downwards',
  ],
  [
    'a tool in an end-to-end test',
    'e2e/journeys/x.test.ts',
    `import { x } from '../../tools/process/run'; x();`,
    'electron-renderer-e2e-imports-downwards',
  ],
  [
    'Electron itself in an end-to-end test',
    'e2e/journeys/x.test.ts',
    `import { app } from 'electron'; app();`,
    'journeys-know-electron-by-its-types',
  ],
  [
    'the state in the kit',
    'renderer/kit/x.ts',
    `import { x } from '../state/store'; x();`,
    'kit-imports-downwards',
  ],
  [
    'the site in the kit',
    'renderer/kit/x.ts',
    `import { x } from '../../shared/model/site'; x();`,
    'kit-knows-no-site',
  ],
  [
    'the records in the state',
    'renderer/state/x.ts',
    `import { x } from '../records/icon'; x();`,
    'state-imports-downwards',
  ],
  [
    'a view in the records',
    'renderer/records/x.ts',
    `import { x } from '../servers/tree/tree'; x();`,
    'records-imports-downwards',
  ],
  [
    'a view in another',
    'renderer/servers/x.ts',
    `import { x } from '../coverage/table'; x();`,
    'views-imports-downwards',
  ],
  [
    'a view in one that is new',
    'renderer/history/x.ts',
    `import { x } from '../coverage/table'; x();`,
    'views-imports-downwards',
  ],
  [
    'the shell in a view',
    'renderer/servers/x.ts',
    `import { x } from '../shell/app'; x();`,
    'views-imports-downwards',
  ],
  [
    'what serves tests in a window',
    'renderer/state/x.ts',
    `import { x } from '../testing/fake-client'; x();`,
    'the-client-does-without-its-tests',
  ],
];

const accepted: readonly Case[] = [
  [
    'the model in a window',
    'renderer/shell/x.tsx',
    `import { x } from '../../shared/model/site'; x();`,
  ],
  [
    'the model in the main process',
    'electron/store/x.ts',
    `import { x } from '../../shared/model/site'; x();`,
  ],
  [
    'the model in an end-to-end test',
    'e2e/journeys/x.test.ts',
    `import { x } from '../../shared/model/site'; x();`,
  ],
  [
    'a sample read by a test of the model',
    'shared/x.test.ts',
    `import { readFile } from 'node:fs/promises'; readFile();`,
  ],
  [
    'Node in the main process',
    'electron/store/x.ts',
    `import { open } from 'node:fs/promises'; open();`,
  ],
  [
    'a file of the model called as a layer',
    'shared/model/x.ts',
    `import { x } from './electron-names'; x();`,
  ],
  ['Electron in the main process', 'electron/app/x.ts', `import { app } from 'electron'; app();`],
  [
    'Electron’s types in an end-to-end test',
    'e2e/app.ts',
    `import type { BrowserWindow } from 'electron'; export type W = BrowserWindow;`,
  ],
  [
    'the main process in a tool',
    'tools/x/x.ts',
    `import { x } from '../../electron/store/store'; x();`,
  ],
  ['React in a window', 'renderer/kit/x.tsx', `import { useState } from 'react'; useState();`],
  [
    'how things are said in the kit',
    'renderer/kit/x.ts',
    `import { x } from '../../shared/messages/message'; x();`,
  ],
  ['the kit in the state', 'renderer/state/x.ts', `import { x } from '../kit/button'; x();`],
  ['the state in the records', 'renderer/records/x.ts', `import { x } from '../state/store'; x();`],
  ['the records in a view', 'renderer/servers/x.ts', `import { x } from '../records/icon'; x();`],
  ['a view in itself', 'renderer/servers/tabs/x.ts', `import { x } from '../tree/tree'; x();`],
  ['a view in the shell', 'renderer/shell/x.ts', `import { x } from '../coverage/table'; x();`],
  [
    'the shell in a test of a view',
    'renderer/servers/x.test.ts',
    `import { x } from '../shell/app'; x();`,
  ],
  ['the shell in the entry', 'renderer/x.ts', `import { x } from './shell/app'; x();`],
];

let folder: string;
/** What is refused, by the file that imports: the names of the rules. */
const violations = new Map<string, string[]>();

const cases: readonly Case[] = [...refused.map(([a, b, c]) => [a, b, c] as const), ...accepted];

/** Each case has a file of its own, and all are judged in one run. */
const fileOf = (what: string, filePath: string): string =>
  filePath.replace(/x(?=(\.test)?\.tsx?$)/, `case-${cases.findIndex((one) => one[0] === what)}`);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'understudy-layers-'));
  const files = [
    ...targets.map((path) => [path, 'export const x = () => 1;\n'] as const),
    ...cases.map(([what, path, code]) => [fileOf(what, path), `${code}\n`] as const),
  ];
  for (const [path, code] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), code);
  }
  const options = await extractDepcruiseOptions(
    join(projectFolder, 'tools', 'dependency-rules.cjs'),
  );
  const { output } = await cruise(['shared', 'electron', 'renderer', 'e2e', 'tools'], {
    ...options,
    baseDir: folder,
  });
  if (typeof output === 'string') throw new Error(output);
  for (const { from, rule } of output.summary.violations) {
    violations.set(from, [...(violations.get(from) ?? []), rule.name]);
  }
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the dependency rules', () => {
  it.each(refused)('refuse %s', (what, filePath, _code, rule) => {
    expect(violations.get(fileOf(what, filePath))).toContain(rule);
  });

  it.each(accepted)('accept %s', (what, filePath) => {
    expect(violations.get(fileOf(what, filePath))).toBeUndefined();
  });
});
