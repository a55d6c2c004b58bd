/** Text fields that have been typed into since they got the focus. */
const edited = new WeakSet<EventTarget>();

/**
 * Notes which text fields are typed into. There, undo means the typing; elsewhere, also in a field
 * that has only got the focus, it means what the window shows.
 */
export function watchTextEditing(): () => void {
  const onInput = ({ target }: Event): void => {
    if (target !== null) edited.add(target);
  };
  const onLeave = ({ target }: FocusEvent): void => {
    if (target !== null) edited.delete(target);
  };
  document.addEventListener('input', onInput, true);
  document.addEventListener('focusout', onLeave, true);
  return () => {
    document.removeEventListener('input', onInput, true);
    document.removeEventListener('focusout', onLeave, true);
  };
}

/** Whether the focus is in a text field that has been typed into. */
export function isEditingText(): boolean {
  const { activeElement } = document;
  return activeElement !== null && isTextField(activeElement) && edited.has(activeElement);
}

/** Whether an element takes text. */
export function isTextField(element: Element): boolean {
  return (
    element instanceof HTMLTextAreaElement ||
    (element instanceof HTMLInputElement && !notText.has(element.type))
  );
}

const notText = new Set(['checkbox', 'radio', 'button', 'submit', 'reset', 'range', 'color']);

/** Takes back the last typing in the field with the focus. */
export function undoText(): void {
  onText('undo');
}

/** Does again what `undoText` has taken back. */
export function redoText(): void {
  onText('redo');
}

function onText(command: 'undo' | 'redo'): void {
  // Deprecated, and the only way for a page to reach a text field's own undo.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  document.execCommand(command);
}
