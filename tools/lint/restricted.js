// What may be written in one place only, and what in none. Who may import whom is not said here: see
// tools/dependency-rules.cjs.

/** Parts of Electron that one place owns, by their names and by what is called on other objects. */
const owned = [
  {
    owner: 'ipc',
    names: ['ipcMain'],
    message: 'Register channels through electron/ipc/: it checks sender, size and schema first.',
  },
  {
    owner: 'ipc',
    selector:
      'CallExpression[callee.property.name=/^(handle|handleOnce|on|once)$/][callee.object.property.name="ipc"]',
    message:
      'A handler registered on webContents.ipc or frame.ipc goes round the checks of electron/ipc/.',
  },
  {
    owner: 'ipc',
    selector:
      'CallExpression[callee.property.name=/^(send|postMessage|sendToFrame)$/][callee.object.property.name=/^(webContents|mainFrame|sender|senderFrame)$/]',
    message: 'Messages to a window go out through electron/ipc/, which knows the contract.',
  },
  {
    owner: 'preload',
    names: ['ipcRenderer', 'contextBridge'],
    message:
      'Only electron/preload.ts speaks to the main process and exposes anything to a window; everything else uses its client.',
  },
  {
    owner: 'window',
    names: ['shell'],
    selector: 'MemberExpression[object.name="shell"][property.name="openExternal"]',
    message: 'Only electron/window/ opens anything outside the client, after checking what it is.',
  },
  {
    owner: 'screenshot',
    selector: 'MemberExpression[property.name=/^executeJavaScript/]',
    message: 'Running text as a script in a window goes round the contract.',
  },
];

/** Of two that match a file, the later one counts. */
const places = {
  ipc: 'electron/ipc/**',
  window: 'electron/window/**',
  screenshot: 'electron/window/painted-screenshot.ts',
  preload: 'electron/preload.ts',
};

const nowhere = [
  { selector: 'TSEnumDeclaration', message: 'Use a union of string literals.' },
  {
    selector: 'ExportDefaultDeclaration',
    message: 'Export by name, so that everyone calls it the same.',
  },
  ...[
    ':matches(JSXAttribute[name.name="dangerouslySetInnerHTML"], Property[key.name="dangerouslySetInnerHTML"])',
    'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|srcdoc)$/]',
  ].map((selector) => ({ selector, message: 'Text from a site must never become markup.' })),
  ...[
    'MemberExpression[property.name=/^(only|skip|todo|fixme)$/] > Identifier.object[name=/^(test|it|describe|suite)$/]',
    'MemberExpression[property.name=/^(only|skip|fixme)$/] > MemberExpression.object[object.name="test"]',
    'CallExpression[callee.name=/^(xit|xtest|xdescribe|fit|fdescribe)$/]',
  ].map((selector) => ({ selector, message: 'Every test runs, every time.' })),
];

/**
 * ESLint lets the last block that matches a file replace a rule's whole list, so each place gets its
 * complete one.
 */
function withoutWhatOthersOwn(place, files) {
  const restricted = owned.filter(({ owner }) => owner !== place);
  const imports = restricted.flatMap(({ names = [], message }) =>
    names.map((name) => ({ name: 'electron', importNames: [name], message })),
  );
  const syntax = restricted.filter(({ selector }) => selector !== undefined);
  return {
    name: `understudy/restricted-in-${place}`,
    files,
    ignores: ['**/*.config.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', { paths: imports }],
      'no-restricted-syntax': [
        'error',
        ...nowhere,
        ...syntax.map(({ selector, message }) => ({ selector, message })),
      ],
    },
  };
}

const globalsOfNode = [
  'process',
  'Buffer',
  'global',
  'require',
  '__dirname',
  '__filename',
  'setImmediate',
];

export const restricted = [
  {
    name: 'understudy/no-code-from-text',
    rules: { 'no-eval': 'error', 'no-new-func': 'error', 'no-script-url': 'error' },
  },
  withoutWhatOthersOwn('every-place', ['**/*.ts', '**/*.tsx']),
  ...Object.entries(places).map(([place, files]) => withoutWhatOthersOwn(place, [files])),
  {
    name: 'understudy/no-node-globals',
    files: ['shared/**/*.ts', 'renderer/**/*.{ts,tsx}'],
    ignores: ['**/*.test.ts', '**/*.test.tsx'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...globalsOfNode.map((name) => ({
          name,
          message: 'This layer runs where there is no Node: in a window, or anywhere at all.',
        })),
      ],
    },
  },
];
