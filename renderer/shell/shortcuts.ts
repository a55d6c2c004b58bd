import { menuCommands, type MenuCommand } from '../../shared/ipc/contract';
import { isPressed, type KeyPress } from '../kit/keys';
import { isEditingText } from '../kit/text-editing';
import { appCommands } from './app-commands';

// These act on the node that has the focus: the tree itself listens to them, and a text field,
// a list or a table elsewhere keeps them for its own.
const onlyInTree: readonly MenuCommand[] = ['rename', 'remove'];

/** The command that a key press asks for anywhere in the window; null for none. */
export function commandOfKey(press: KeyPress): MenuCommand | null {
  const command =
    menuCommands.find(
      (name) =>
        !onlyInTree.includes(name) && appCommands[name].keys.some((keys) => isPressed(press, keys)),
    ) ?? null;
  // The text field's own undo works on its own.
  return (command === 'undo' || command === 'redo') && isEditingText() ? null : command;
}
