/** The parts of a key press that shortcuts look at. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** Whether the platform's own command key is ⌘. */
export const isMac = navigator.platform.startsWith('Mac');

// As `KeyboardEvent.key` calls them; "+" cannot stand in a list that "+" separates.
const keyNames: Readonly<Partial<Record<string, readonly string[]>>> = {
  plus: ['+', '='],
  minus: ['-', '_'],
  space: [' '],
  '←': ['arrowleft'],
  '→': ['arrowright'],
  '↑': ['arrowup'],
  '↓': ['arrowdown'],
};

// Whether these take Shift differs from keyboard to keyboard.
const withAnyShift: readonly string[] = ['plus', 'minus'];

/** Whether a key press is that of a shortcut, written as `Ctrl+Shift+S`. */
export function isPressed(press: KeyPress, keys: string): boolean {
  const parts = keys.split('+');
  const key = parts.at(-1)?.toLowerCase() ?? '';
  const names = keyNames[key] ?? [key];
  return (
    names.includes(press.key.toLowerCase()) &&
    parts.includes('Ctrl') === (isMac ? press.metaKey : press.ctrlKey) &&
    (withAnyShift.includes(key) || parts.includes('Shift') === press.shiftKey) &&
    parts.includes('Alt') === press.altKey
  );
}

/** Whether a key press is that of any of these shortcuts. */
export function isAnyPressed(press: KeyPress, shortcuts: readonly string[]): boolean {
  return shortcuts.some((keys) => isPressed(press, keys));
}

/** Keys as they stand on the platform's keyboard. */
export function keysInWords(keys: string): string {
  return isMac
    ? keys.replace('Ctrl', '⌘').replace('Shift', '⇧').replace('Alt', '⌥').replaceAll('+', ' ')
    : keys;
}
