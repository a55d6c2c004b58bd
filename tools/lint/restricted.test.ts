import { ESLint, type Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { projectFolder } from '../project-folders';

/** Rules that can judge a snippet by itself; the others ask the type checker about files on disk. */
const restrictingRules = [
  '@typescript-eslint/no-restricted-imports',
  'no-restricted-syntax',
  'no-restricted-globals',
  'no-console',
  'no-eval',
  'no-new-func',
  'no-script-url',
];

const project = new ESLint({ cwd: projectFolder });

/**
 * What the project's own configuration, as it comes out for this very path, says about a snippet.
 * Asking for the effective options matters: in a flat configuration a later block silently replaces
 * an earlier one's.
 */
async function complaints(filePath: string, code: string): Promise<readonly string[]> {
  // calculateConfigForFile is typed as any; the shape is what ESLint's documentation gives.
  const effective = (await project.calculateConfigForFile(filePath)) as Required<Linter.Config>;
  const rules = Object.fromEntries(
    Object.entries(effective.rules).filter(([name]) => restrictingRules.includes(name)),
  );
  const snippetLinter = new ESLint({
    cwd: projectFolder,
    overrideConfigFile: true,
    overrideConfig: {
      files: ['**/*.ts', '**/*.tsx'],
      languageOptions: { parser: tseslint.parser },
      plugins: { '@typescript-eslint': tseslint.plugin },
      rules,
    },
  });
  const results = await snippetLinter.lintText(code, { filePath });
  const messages = results.flatMap((result) => result.messages);
  // A snippet that does not parse is refused too, but proves nothing.
  expect(messages.filter((message) => message.fatal)).toEqual([]);
  return messages.map((message) => message.message);
}

const refused: readonly (readonly [what: string, filePath: string, code: string])[] = [
  ['a Node global in the model', 'shared/model/x.ts', `export const home = process.env.HOME;`],
  ['a Node global in a window', 'renderer/shell/x.tsx', `export const x = Buffer.from('a');`],
  [
    'markup from text',
    'renderer/kit/x.tsx',
    `export const X = () => <p dangerouslySetInnerHTML={x} />;`,
  ],
  [
    'markup from text, as a property',
    'renderer/kit/x.tsx',
    `export const p = { dangerouslySetInnerHTML: x };`,
  ],
  ['markup by assignment', 'renderer/kit/x.tsx', `node.innerHTML = text;`],
  ['eval', 'renderer/kit/x.tsx', `eval('1');`],
  ['a function from text', 'shared/model/x.ts', `new Function('return 1');`],
  ['the console in a window', 'renderer/kit/x.tsx', `console.log('hello');`],
  [
    'a raw channel in the main process',
    'electron/store/x.ts',
    `import { ipcMain } from 'electron';`,
  ],
  [
    'a raw channel through the whole module',
    'electron/store/x.ts',
    `import * as electron from 'electron';`,
  ],
  [
    'a raw channel through the window module',
    'electron/window/x.ts',
    `import { ipcMain } from 'electron';`,
  ],
  [
    'a raw channel on a window',
    'electron/window/x.ts',
    `window.webContents.ipc.handle('x', () => 1);`,
  ],
  ['a raw message to a window', 'electron/store/x.ts', `window.webContents.send('x', 1);`],
  [
    'the preload’s bridge elsewhere',
    'electron/ipc/x.ts',
    `import { contextBridge } from 'electron';`,
  ],
  ['the main side in the preload', 'electron/preload.ts', `import { ipcMain } from 'electron';`],
  ['opening addresses outside', 'electron/ipc/x.ts', `import { shell } from 'electron';`],
  ['opening addresses outside by name', 'electron/store/x.ts', `void shell.openExternal(url);`],
  ['a script as text in a window', 'electron/window/x.ts', `void page.executeJavaScript('1');`],
  ['a focused test', 'shared/model/x.test.ts', `it.only('x', () => undefined);`],
  ['a skipped test', 'renderer/x.test.tsx', `describe.skip('x', () => undefined);`],
  ['a focused journey', 'e2e/journeys/x.test.ts', `test.describe.only('x', () => undefined);`],
  ['a skipped journey', 'e2e/journeys/x.test.ts', `test.skip('x', () => undefined);`],
  ['a default export', 'shared/model/x.ts', `export default 1;`],
  ['an enum', 'electron/ipc/x.ts', `export enum Colour { Red }`],
];

const accepted: readonly (readonly [what: string, filePath: string, code: string])[] = [
  [
    'channels where they are checked',
    'electron/ipc/main-ipc.ts',
    `import { ipcMain } from 'electron';`,
  ],
  ['messages where they are checked', 'electron/ipc/x.ts', `window.webContents.send('x', 1);`],
  [
    'the preload’s own parts',
    'electron/preload.ts',
    `import { contextBridge, ipcRenderer } from 'electron';`,
  ],
  [
    'opening addresses where they are checked',
    'electron/window/x.ts',
    `import { shell } from 'electron'; void shell.openExternal(url);`,
  ],
];

describe('the restrictions', () => {
  it.each(refused)('refuse %s', async (_what, filePath, code) => {
    expect(await complaints(filePath, code)).not.toEqual([]);
  });

  it.each(accepted)('accept %s', async (_what, filePath, code) => {
    expect(await complaints(filePath, code)).toEqual([]);
  });
});
