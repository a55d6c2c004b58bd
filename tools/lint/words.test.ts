import { ESLint, type Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { projectFolder } from '../project-folders';

const rulesAboutWords = [
  'words/no-prose',
  'formatjs/no-literal-string-in-jsx',
  'formatjs/no-literal-string-in-object',
];

const project = new ESLint({ cwd: projectFolder });

/** What the project's own configuration, as it comes out for this very path, says of words. */
async function complaints(filePath: string, code: string): Promise<readonly string[]> {
  // calculateConfigForFile is typed as any; the shape is what ESLint's documentation gives.
  const { plugins, rules } = (await project.calculateConfigForFile(
    filePath,
  )) as Required<Linter.Config>;
  const eslint = new ESLint({
    cwd: projectFolder,
    overrideConfigFile: true,
    overrideConfig: {
      files: ['**/*.ts', '**/*.tsx'],
      languageOptions: { parser: tseslint.parser },
      plugins,
      rules: Object.fromEntries(
        Object.entries(rules).filter(([name]) => rulesAboutWords.includes(name)),
      ),
    },
  });
  const results = await eslint.lintText(code, { filePath });
  return results.flatMap(({ messages }) => messages.map(({ message }) => message));
}

const refused: readonly (readonly [what: string, filePath: string, code: string])[] = [
  ['a sentence in the model', 'shared/json/x.ts', `export const x = 'Enter a name.';`],
  ['a sentence with a name', 'electron/store/x.ts', 'const x = `${name} is damaged.`;'],
  ['a sentence in two parts', 'shared/json/x.ts', `const x = name + ' cannot be read';`],
  ['a text of an element', 'renderer/connection/x.tsx', `const x = <p>Nothing</p>;`],
  ['a label of an element', 'renderer/connection/x.tsx', `const x = <A aria-label="Close" />;`],
  ['a label of a component', 'renderer/connection/x.tsx', `const x = <A submitLabel="Add" />;`],
  ['a label in a table', 'renderer/connection/x.ts', `const x = { id: 'info', label: 'Info' };`],
  [
    'a sentence of an element that is put together',
    'renderer/connection/x.tsx',
    'const x = <p>{`${count} of them`}</p>;',
  ],
];

const accepted: readonly (readonly [what: string, filePath: string, code: string])[] = [
  ['the catalogue', 'shared/messages/en/x.ts', `export const x = { a: 'Enter a name.' };`],
  ['a test', 'shared/json/x.test.ts', `it('has a name', () => undefined);`],
  ['a code', 'shared/json/x.ts', `const x = message('refusal.nameRequired');`],
  ['the log', 'electron/store/x.ts', `this.#log.warn('A file was not read', {});`],
  ['a fault of the program', 'shared/json/x.ts', `throw new Error('There is no such group.');`],
  ['styles', 'renderer/connection/x.ts', `makeStyles({ a: { border: '1px solid red' } });`],
  ['a track of a grid', 'renderer/connection/x.ts', 'const x = `minmax(${min}px, 1fr)`;'],
  ['a selector', 'renderer/connection/x.ts', `const x = ':is(input, textarea)';`],
  ['a class', 'renderer/connection/x.tsx', `const x = <p className="a b">{say('a.b')}</p>;`],
];

describe('the rules about words', () => {
  it.each(refused)('refuse %s', async (_what, filePath, code) => {
    expect(await complaints(filePath, code)).not.toEqual([]);
  });

  it.each(accepted)('accept %s', async (_what, filePath, code) => {
    expect(await complaints(filePath, code)).toEqual([]);
  });
});
