import {
  appCommandIds,
  appCommands,
  type AppCommandId,
} from '../../../shared/app-commands/app-commands';
import { isAnyPressed, type KeyPress } from '../../kit/keys';
import { isEditingText } from '../../kit/text-editing';

/** The command that a key press asks for anywhere in the window; null for none. */
export function commandOfKey(press: KeyPress): AppCommandId | null {
  const command =
    appCommandIds.find((id) => {
      const { heard, keys } = appCommands[id];
      return heard === 'everywhere' && isAnyPressed(press, keys);
    }) ?? null;
  // The text field's own undo works on its own.
  return (command === 'undo' || command === 'redo') && isEditingText() ? null : command;
}
