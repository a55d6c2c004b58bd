import { message, type Message } from '../messages/message';

/** Keys that mean something in one part of the window only, which listens to them itself. */
export interface LocalShortcut {
  readonly keys: readonly string[];
  readonly label: Message;
}

/** From part to part, and to the filter of the view, if it has one. */
export const paneShortcuts = {
  next: { keys: ['F6'], label: message('shortcut.nextPane') },
  previous: { keys: ['Shift+F6'], label: message('shortcut.previousPane') },
  filter: { keys: ['Ctrl+F'], label: message('shortcut.filter') },
} as const satisfies Readonly<Record<string, LocalShortcut>>;

/** In the Servers tree, besides Rename and Remove. */
export const treeShortcuts = {
  go: {
    keys: ['↑', '↓', 'Home', 'End', 'PageUp', 'PageDown'],
    label: message('shortcut.tree.go'),
  },
  open: { keys: ['→'], label: message('shortcut.tree.open') },
  close: { keys: ['←'], label: message('shortcut.tree.close') },
  type: { keys: ['A–Z'], label: message('shortcut.tree.type') },
  openAll: { keys: ['*'], label: message('shortcut.tree.openAll') },
  move: { keys: ['Ctrl+Shift+↑', 'Ctrl+Shift+↓'], label: message('shortcut.tree.move') },
  menu: { keys: ['Shift+F10'], label: message('shortcut.tree.menu') },
} as const satisfies Readonly<Record<string, LocalShortcut>>;

/** In What-if. Undo and redo mean its timeline there. */
export const whatIfShortcuts = {
  toggle: { keys: ['Space', 'Enter'], label: message('shortcut.whatIf.toggle') },
  step: { keys: ['Alt+←', 'Alt+→'], label: message('shortcut.whatIf.step') },
  move: { keys: ['Ctrl+Shift+↑', 'Ctrl+Shift+↓'], label: message('shortcut.whatIf.move') },
  remove: { keys: ['Delete'], label: message('shortcut.whatIf.remove') },
  takeBack: { keys: ['Ctrl+Z'], label: message('shortcut.whatIf.takeBack') },
  makeAgain: { keys: ['Ctrl+Y', 'Ctrl+Shift+Z'], label: message('shortcut.whatIf.makeAgain') },
} as const satisfies Readonly<Record<string, LocalShortcut>>;

/** In the diagram of Coverage. */
export const diagramShortcuts = {
  go: { keys: ['↑', '↓', '←', '→'], label: message('shortcut.diagram.go') },
  zoom: { keys: ['Plus', 'Minus'], label: message('shortcut.diagram.zoom') },
  whole: { keys: ['0'], label: message('shortcut.diagram.whole') },
} as const satisfies Readonly<Record<string, LocalShortcut>>;
