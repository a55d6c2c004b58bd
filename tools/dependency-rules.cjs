// The layers, stated once, and the rules that follow from them; beside them what only a look at all
// files at once can tell: cycles, and files that nothing reaches.

const tests = '\\.test\\.tsx?$';
const testing = '/testing/';
const restOf = (named) => `(?!(?:${named.join('|')})/)[^/]+`;

/**
 * From the ground up. A file may import from its own folder and from the storeys below; folders on
 * one storey never import each other.
 */
const project = [
  { folders: ['shared'], because: 'The model knows neither the windows nor the main process.' },
  {
    folders: ['electron', 'renderer', 'e2e'],
    because: 'Main process and windows meet in shared/; journeys see the client from outside.',
  },
  { folders: ['tools'], because: 'Tools may look into everything, and the client into none.' },
];

/** The same inside the window: kit ← state ← records ← views ← shell. */
const views = restOf(['kit', 'state', 'records', 'shell', 'testing']);
const window = [
  { folders: ['kit'], because: 'Controls, tables and dialogs would serve any client.' },
  { folders: ['state'], because: 'The state of the window is the same, whoever shows it.' },
  { folders: ['records'], because: 'What every view says of a record belongs to none of them.' },
  {
    name: 'views',
    folders: [views],
    because:
      'A view leads to another by navigation. What two views share belongs into a storey below.',
  },
  { folders: ['shell'], because: 'The shell is the only one that knows all views.' },
];

/** One rule a storey: what its folders may not import of `within`. */
const downwardsOnly = (within, storeys, from = {}) => {
  const all = storeys.flatMap(({ folders }) => folders).join('|');
  return storeys.map(({ folders, because, name = folders.join('-') }, height) => {
    const below = storeys.slice(0, height).flatMap((storey) => storey.folders);
    return {
      name: `${name}-imports-downwards`,
      comment: because,
      severity: 'error',
      from: { ...from, path: `^${within}(${folders.join('|')})/` },
      to: {
        path: `^${within}(?:${all})/`,
        // $1: the very folder that imports.
        pathNot: `^${within}(?:${[...below, '$1'].join('|')})/`,
      },
    };
  });
};

const electronItself = ['^(node:)?electron$', 'node_modules/electron/'];
const whatShows = 'node_modules/(@types/)?(react|react-dom|react-redux|@fluentui|@reduxjs)/';

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
          testing,
          '\\.d\\.ts$',
          '\\.config\\.ts$',
          '^tools/[^/]+\\.(ts|cjs)$',
          '^tools/electron-runtime/default-app/',
        ],
      },
      to: {},
    },
    ...downwardsOnly('', project),
    ...downwardsOnly('renderer/', window, { pathNot: [tests, testing] }),
    {
      name: 'kit-knows-no-site',
      comment: 'Of the model the kit needs how things are said, and nothing it speaks of.',
      severity: 'error',
      from: { path: '^renderer/kit/', pathNot: tests },
      to: { path: '^shared/', pathNot: '^shared/messages/' },
    },
    {
      name: 'only-the-main-process-knows-electron',
      comment: 'Windows reach the main process through renderer/state/client.',
      severity: 'error',
      from: { path: '^(shared|renderer)/' },
      to: { path: electronItself },
    },
    {
      name: 'journeys-know-electron-by-its-types',
      comment: 'Electron’s types describe what a journey evaluates in the client.',
      severity: 'error',
      from: { path: '^e2e/' },
      to: { path: electronItself, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'only-windows-show-anything',
      severity: 'error',
      from: { path: '^(shared|electron)/' },
      to: { path: whatShows },
    },
    {
      name: 'node-in-the-main-process-only',
      comment: 'A window and the model run where there is no Node. Their tests run in it.',
      severity: 'error',
      from: { path: '^(shared|renderer)/', pathNot: tests },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'the-client-does-without-its-tests',
      severity: 'error',
      from: { pathNot: [tests, testing, '^(e2e|tools)/'] },
      to: { path: [tests, testing] },
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
