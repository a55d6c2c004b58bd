/** The Servers view itself; its tree, tabs, overviews and dialogs have files of their own. */
export const servers = {
  'servers.view.tree': 'Servers tree',
  'servers.view.treeWidth': 'Width of the tree',
  'servers.view.selected': 'Selected node',
  'servers.view.page': 'This page',

  'servers.move.alreadyThere': '{name} is there already.',

  // Who signs what was checked or exercised.
  'servers.signer': 'Your name',
  'servers.signer.missing': 'Enter your name.',
} as const;
