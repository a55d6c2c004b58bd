// What dependency-cruiser checks and the linter cannot see: cycles, files that nothing reaches, and
// layers crossed by a dynamic import or through several files.

const tests = '\\.test\\.tsx?$';

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment:
        'Two files that need each other are one idea, or the idea they share wants a file of its own.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'A file that nothing reaches is dead.',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: [
          tests,
          '/testing/',
          '\\.d\\.ts$',
          '\\.config\\.ts$',
          '^tools/[^/]+\\.(ts|cjs)$',
          '^tools/electron-runtime/default-app/',
        ],
      },
      to: {},
    },
    {
      name: 'shared-reaches-nothing-above',
      comment: 'The model knows neither the windows nor the main process.',
      severity: 'error',
      from: { path: '^shared/' },
      to: { path: '^(electron|renderer|e2e|tools)/' },
    },
    {
      name: 'shared-runs-anywhere',
      comment: 'No Electron, no React, no Node in the model. Its tests run in Node.',
      severity: 'error',
      from: { path: '^shared/', pathNot: tests },
      to: {
        path: [
          '^(node:)?electron$',
          'node_modules/(electron|react|react-dom|react-redux|@fluentui|@reduxjs)/',
        ],
      },
    },
    {
      name: 'no-node-outside-the-main-process',
      severity: 'error',
      from: { path: '^(shared|renderer)/', pathNot: tests },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'renderer-stays-in-the-window',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: ['^(electron|e2e|tools)/', 'node_modules/electron/'] },
    },
    // The storeys of the window, from the ground up: kit ← state ← records ← views ← shell.
    {
      name: 'kit-knows-no-site',
      comment: 'Controls, tables and dialogs would serve any client.',
      severity: 'error',
      from: { path: '^renderer/kit/', pathNot: tests },
      to: { path: '^(renderer|shared)/', pathNot: '^(renderer/kit|shared/messages)/' },
    },
    {
      name: 'state-knows-no-view',
      comment: 'The state of the window is the same, whoever shows it.',
      severity: 'error',
      from: { path: '^renderer/state/', pathNot: tests },
      to: { path: '^renderer/', pathNot: '^renderer/(kit|state)/' },
    },
    {
      name: 'records-know-no-view',
      comment: 'What every view says of a record belongs to none of them.',
      severity: 'error',
      from: { path: '^renderer/records/', pathNot: tests },
      to: { path: '^renderer/', pathNot: '^renderer/(kit|state|records)/' },
    },
    {
      name: 'views-never-import-each-other',
      comment:
        'A view leads to another by navigation. What two views share belongs into a storey below.',
      severity: 'error',
      from: {
        path: '^renderer/([^/]+)/',
        pathNot: [tests, '^renderer/(kit|state|records|shell|testing)/'],
      },
      to: { path: '^renderer/', pathNot: '^renderer/(kit|state|records|$1)/' },
    },
    {
      name: 'only-the-entry-knows-the-shell',
      comment: 'The shell is the only one that knows all views, and stands on all of them.',
      severity: 'error',
      from: { path: '^renderer/', pathNot: [tests, '^renderer/(main\\.tsx$|shell/|testing/)'] },
      to: { path: '^renderer/shell/' },
    },
    {
      name: 'electron-shows-nothing',
      severity: 'error',
      from: { path: '^electron/' },
      to: {
        path: ['^(renderer|e2e|tools)/', 'node_modules/(react|react-dom|react-redux|@fluentui)/'],
      },
    },
    {
      name: 'e2e-sees-the-client-from-outside',
      severity: 'error',
      from: { path: '^e2e/' },
      to: { path: '^(electron|renderer|tools)/' },
    },
    {
      name: 'the-client-does-without-its-tests',
      severity: 'error',
      from: { pathNot: [tests, '/testing/', '^(e2e|tools)/'] },
      to: { path: [tests, '/testing/'] },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(out|dist|reports|\\.cache)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    // Types count as well: they tie files together as surely as values do.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
