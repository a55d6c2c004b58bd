import { expect, test } from 'vitest';
import { appCommandIds, appCommands } from './app-commands';
import {
  diagramShortcuts,
  paneShortcuts,
  treeShortcuts,
  whatIfShortcuts,
  type LocalShortcut,
} from './local-shortcuts';

const all = appCommandIds.map((id) => appCommands[id]);

/** The shortcuts that are heard at one time, by where the focus is. What-if has undo to itself. */
const heardTogether: Readonly<Record<string, readonly Pick<LocalShortcut, 'keys'>[]>> = {
  'the tree': [...all, ...Object.values(paneShortcuts), ...Object.values(treeShortcuts)],
  'What-if': [
    ...all.filter((command) => command.heard === 'everywhere' && !isUndo(command)),
    ...Object.values(paneShortcuts),
    ...Object.values(whatIfShortcuts),
  ],
  'the diagram': [
    ...all.filter(({ heard }) => heard === 'everywhere'),
    ...Object.values(paneShortcuts),
    ...Object.values(diagramShortcuts),
  ],
};

function isUndo(command: unknown): boolean {
  return command === appCommands.undo || command === appCommands.redo;
}

test.each(Object.entries(heardTogether))('no key means two things in %s', (_place, shortcuts) => {
  const keys = shortcuts.flatMap((shortcut) => shortcut.keys);
  expect(keys).toEqual([...new Set(keys)]);
});

test('no two commands are called the same', () => {
  const labels = all.map(({ label }) => label.code);
  expect(labels).toEqual([...new Set(labels)]);
});
