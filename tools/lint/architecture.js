// The rules that keep the architecture: which layer may import what, and what may be touched only
// in one place. ESLint lets the last block that matches a file replace a rule's whole option list,
// so each zone gets its complete list here instead of adding to another's.

/** Matches a relative import that leaves its own layer for another one. */
const layer = (name) => ({
  regex: `^(\\.\\./)+${name}(/|$)`,
  message: `Imports run downwards only: renderer → shared ← electron. This file may not import from ${name}/.`,
});

const electronAltogether = {
  name: 'electron',
  message:
    'Only electron/ knows Electron. Windows reach the main process through renderer/state/client.',
};

const electronExceptTypes = { ...electronAltogether, allowTypeImports: true };

const reactAltogether = {
  regex: '^(react|react-dom|react-redux|@fluentui/.*|@reduxjs/toolkit)(/|$)',
  message: 'Only renderer/ shows anything.',
};

const nodeAltogether = {
  regex:
    '^(node:.*|assert|buffer|child_process|crypto|dgram|dns|events|fs|http|http2|https|module|net|os|path|perf_hooks|process|readline|stream|timers|tls|tty|url|util|v8|vm|worker_threads|zlib)(/|$)',
  message: 'This layer runs where there is no Node: in a window, or anywhere at all.',
};

/** Parts of Electron that one place owns. */
const electronParts = {
  ipcMain: 'Register channels through electron/ipc/: it checks sender, size and schema first.',
  ipcRenderer:
    'Only electron/preload.ts speaks to the main process; everything else uses its client.',
  contextBridge: 'Only electron/preload.ts exposes anything to a window.',
  shell: 'Only electron/window/ opens anything outside the client, after checking what it is.',
};

/** Bans the parts of Electron that belong elsewhere; `owned` are the zone's own. */
const partsExcept = (...owned) =>
  Object.entries(electronParts)
    .filter(([name]) => !owned.includes(name))
    .map(([name, message]) => ({
      name: 'electron',
      importNames: [name],
      message,
    }));

const outgoingMessages = {
  selector:
    'CallExpression[callee.property.name=/^(send|postMessage|sendToFrame)$/][callee.object.property.name=/^(webContents|mainFrame|sender|senderFrame)$/]',
  message: 'Messages to a window go out through electron/ipc/, which knows the contract.',
};

const hiddenHandlers = {
  selector:
    'CallExpression[callee.property.name=/^(handle|handleOnce|on|once)$/][callee.object.property.name="ipc"]',
  message:
    'A handler registered on webContents.ipc or frame.ipc goes round the checks of electron/ipc/.',
};

const openingOutside = {
  selector: 'MemberExpression[object.name="shell"][property.name="openExternal"]',
  message: electronParts.shell,
};

const foreignScripts = {
  selector: 'MemberExpression[property.name=/^executeJavaScript/]',
  message: 'Running text as a script in a window goes round the contract.',
};

const rawMarkup = [
  {
    selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
    message: 'Text from a site must never become markup.',
  },
  {
    selector: 'Property[key.name="dangerouslySetInnerHTML"]',
    message: 'Text from a site must never become markup.',
  },
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|srcdoc)$/]',
    message: 'Text from a site must never become markup.',
  },
];

const language = [
  { selector: 'TSEnumDeclaration', message: 'Use a union of string literals.' },
  {
    selector: 'ExportDefaultDeclaration',
    message: 'Export by name, so that everyone calls it the same.',
  },
];

const focusedAndSkippedTests = [
  {
    selector:
      'MemberExpression[property.name=/^(only|skip|todo|fixme)$/] > Identifier.object[name=/^(test|it|describe|suite)$/]',
    message: 'Every test runs, every time.',
  },
  {
    selector:
      'MemberExpression[property.name=/^(only|skip|fixme)$/] > MemberExpression.object[object.name="test"]',
    message: 'Every test runs, every time.',
  },
  {
    selector: 'CallExpression[callee.name=/^(xit|xtest|xdescribe|fit|fdescribe)$/]',
    message: 'Every test runs, every time.',
  },
];

const tests = ['**/*.test.ts', '**/*.test.tsx'];

function zone({ name, files, ignores = [], paths = [], patterns = [], syntax = [] }) {
  return {
    name: `understudy/${name}`,
    files,
    ignores,
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', { paths, patterns }],
      'no-restricted-syntax': ['error', ...language, ...focusedAndSkippedTests, ...syntax],
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

const electronZone = {
  patterns: [layer('renderer'), layer('e2e'), layer('tools'), reactAltogether],
};
const sharedZone = {
  paths: [electronAltogether],
  patterns: [layer('electron'), layer('renderer'), layer('e2e'), layer('tools'), reactAltogether],
  syntax: rawMarkup,
};
const rendererZone = {
  paths: [electronAltogether],
  patterns: [layer('electron'), layer('e2e'), layer('tools')],
  syntax: rawMarkup,
};

export const architecture = [
  {
    name: 'understudy/everywhere',
    rules: {
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
    },
  },
  {
    ...zone({
      name: 'shared',
      files: ['shared/**/*.ts'],
      ignores: tests,
      ...sharedZone,
      patterns: [...sharedZone.patterns, nodeAltogether],
    }),
  },
  // Tests run in Node and may read a sample from disk.
  zone({ name: 'shared-tests', files: ['shared/**/*.test.ts'], ...sharedZone }),
  zone({
    name: 'renderer',
    files: ['renderer/**/*.{ts,tsx}'],
    ignores: tests,
    ...rendererZone,
    patterns: [...rendererZone.patterns, nodeAltogether],
  }),
  zone({ name: 'renderer-tests', files: ['renderer/**/*.test.{ts,tsx}'], ...rendererZone }),
  {
    name: 'understudy/no-node-globals',
    files: ['shared/**/*.ts', 'renderer/**/*.{ts,tsx}'],
    ignores: tests,
    rules: {
      'no-restricted-globals': [
        'error',
        ...globalsOfNode.map((name) => ({ name, message: nodeAltogether.message })),
      ],
    },
  },
  zone({
    name: 'electron',
    files: ['electron/**/*.ts'],
    ignores: ['electron/ipc/**', 'electron/window/**', 'electron/preload.ts'],
    ...electronZone,
    paths: partsExcept(),
    syntax: [outgoingMessages, hiddenHandlers, openingOutside, foreignScripts],
  }),
  zone({
    name: 'electron-ipc',
    files: ['electron/ipc/**/*.ts'],
    ...electronZone,
    paths: partsExcept('ipcMain'),
    syntax: [openingOutside, foreignScripts],
  }),
  zone({
    name: 'electron-window',
    files: ['electron/window/**/*.ts'],
    ignores: ['electron/window/painted-screenshot.ts'],
    ...electronZone,
    paths: partsExcept('shell'),
    syntax: [outgoingMessages, hiddenHandlers, foreignScripts],
  }),
  zone({
    name: 'electron-screenshot',
    files: ['electron/window/painted-screenshot.ts'],
    ...electronZone,
    paths: partsExcept(),
    syntax: [outgoingMessages, hiddenHandlers, openingOutside],
  }),
  zone({
    name: 'electron-preload',
    files: ['electron/preload.ts'],
    ...electronZone,
    paths: partsExcept('ipcRenderer', 'contextBridge'),
    syntax: [openingOutside],
  }),
  // End-to-end tests see the client from outside. Electron's types describe what they evaluate in it.
  zone({
    name: 'e2e',
    files: ['e2e/**/*.ts'],
    ignores: ['**/*.config.ts'],
    paths: [electronExceptTypes],
    patterns: [layer('electron'), layer('renderer'), layer('tools')],
  }),
  zone({ name: 'tools', files: ['tools/**/*.ts'], ignores: ['**/*.config.ts'] }),
];
