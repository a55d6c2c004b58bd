import { menuCommands, type MenuCommand } from '../../shared/ipc/contract';
import { appCommands } from './app-commands';
import { isEditingText } from '../kit/text-editing';

/** The parts of a key press that shortcuts look at. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** Whether the platform's own command key is ⌘. */
export const isMac = navigator.platform.startsWith('Mac');

// As `KeyboardEvent.key` calls them; "+" cannot stand in a list that "+" separates.
const keyNames: Readonly<Partial<Record<string, readonly string[]>>> = {
  plus: ['+', '='],
  minus: ['-', '_'],
};

// These act on the node that has the focus: the tree itself listens to them, and a text field,
// a list or a table elsewhere keeps them for its own.
const onlyInTree: readonly MenuCommand[] = ['rename', 'remove'];

/** The command that a key press asks for anywhere in the window; null for none. */
export function commandOfKey(press: KeyPress): MenuCommand | null {
  const command =
    menuCommands.find(
      (name) =>
        !onlyInTree.includes(name) && appCommands[name].keys.some((keys) => matches(press, keys)),
    ) ?? null;
  // The text field's own undo works on its own.
  return (command === 'undo' || command === 'redo') && isEditingText() ? null : command;
}

/** Keys as they stand on the platform's keyboard. */
export function keysInWords(keys: string): string {
  return isMac
    ? keys.replace('Ctrl', '⌘').replace('Shift', '⇧').replace('Alt', '⌥').replaceAll('+', ' ')
    : keys;
}

function matches(press: KeyPress, keys: string): boolean {
  const parts = keys.split('+');
  const key = parts.at(-1)?.toLowerCase() ?? '';
  const names = keyNames[key] ?? [key];
  const anyShift = keyNames[key] !== undefined;
  return (
    names.includes(press.key.toLowerCase()) &&
    parts.includes('Ctrl') === (isMac ? press.metaKey : press.ctrlKey) &&
    (anyShift || parts.includes('Shift') === press.shiftKey) &&
    parts.includes('Alt') === press.altKey
  );
}
