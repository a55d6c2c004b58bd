/** What keys do in the parts of the window, for the list of shortcuts. */
export const shortcut = {
  'shortcut.filter': 'Go to the filter of what is shown',
  'shortcut.nextPane': 'Go to the next part of the window',
  'shortcut.previousPane': 'Go to the previous part of the window',

  'shortcut.tree.go': 'Go to another node',
  'shortcut.tree.open': 'Open the node, or go to its first child',
  'shortcut.tree.close': 'Close the node, or go to the one above it',
  'shortcut.tree.type': 'Go to the next node that starts with what is typed',
  'shortcut.tree.openAll': 'Open all nodes beside this one',
  'shortcut.tree.move': 'Move a server in the sequence of its group',
  'shortcut.tree.menu': 'Open the menu of the node',

  'shortcut.whatIf.toggle': 'Fail or recover the server, open or close a group',
  'shortcut.whatIf.step': 'Step back or forward through the timeline',
  'shortcut.whatIf.move': 'Move a step in the timeline',
  'shortcut.whatIf.remove': 'Remove a step from the timeline',
  'shortcut.whatIf.takeBack': 'Take back the last change to the timeline',
  'shortcut.whatIf.makeAgain': 'Make it again',

  'shortcut.diagram.go': 'Go to the next box in that direction',
  'shortcut.diagram.zoom': 'Zoom in or out',
  'shortcut.diagram.whole': 'Show the whole diagram',
} as const;
