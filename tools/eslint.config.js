import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { restricted } from './lint/restricted.js';
import { words } from './lint/words.js';

const typescript = ['**/*.ts', '**/*.tsx'];

export default defineConfig([
  globalIgnores([
    'node_modules/',
    'out/',
    'dist/',
    'reports/',
    'test-results/',
    'playwright-report/',
    '.cache/',
    // electron-vite puts its bundled configuration beside the original while it reads it.
    '**/*.config.ts.*.mjs',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    name: 'understudy/javascript',
    rules: {
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'object-shorthand': 'error',
      'no-implicit-coercion': 'error',
      'no-param-reassign': 'error',
    },
  },
  {
    name: 'understudy/typescript',
    files: typescript,
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: `${import.meta.dirname}/..` },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        // `const { unwanted: _, ...rest }` is how a copy without a property is written.
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
    },
  },
  {
    name: 'understudy/plain-output',
    files: ['shared/**/*.ts', 'renderer/**/*.{ts,tsx}', 'electron/**/*.ts'],
    // The command line has no other place to speak than the terminal.
    ignores: ['electron/cli.ts', 'electron/cli/**'],
    rules: { 'no-console': 'error' },
  },
  {
    name: 'understudy/react',
    files: ['renderer/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      // Every rule is an error or off: a warning is a decision put off.
      ...Object.fromEntries(
        Object.keys(reactHooks.configs.flat.recommended.rules).map((rule) => [rule, 'error']),
      ),
      // Speaks of components that React's compiler would leave out; the compiler is not used here.
      'react-hooks/incompatible-library': 'off',
    },
  },
  ...restricted,
  ...words,
]);
