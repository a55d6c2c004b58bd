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
