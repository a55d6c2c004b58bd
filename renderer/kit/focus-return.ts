import { useEffect } from 'react';
import { focusTree } from './focus-tree';

const passing = '[role="menu"],[role="dialog"],[role="alertdialog"],[role="listbox"]';

/** Whether an element lies in what opens and goes away again: a menu, a dialog, a list of choices. */
function isInPassing(element: Element | null): boolean {
  return element !== null && element.closest(passing) !== null;
}

/** Whether the focus is in a menu, a dialog or a list of choices that an element is no part of. */
export function isFocusHeldBeside(element: Element): boolean {
  const holder = document.activeElement?.closest(passing) ?? null;
  return holder !== null && !holder.contains(element);
}

let last: HTMLElement | null = null;

/**
 * Remembers what has the focus outside of menus and dialogs, so that it can have it again. Dialogs
 * are opened by keys, menus and the native menu alike: there is no one element that opens them.
 */
export function watchFocus(): () => void {
  const onFocus = ({ target }: FocusEvent): void => {
    if (target instanceof HTMLElement && !isInPassing(target)) last = target;
  };
  document.addEventListener('focusin', onFocus);
  return () => {
    document.removeEventListener('focusin', onFocus);
    last = null;
  };
}

/** While mounted nothing happens; afterwards the focus goes back, unless it has gone on meanwhile. */
export function useFocusReturn(): void {
  useEffect(
    () => () => {
      // The dialog lets go of the focus only after its own effects.
      setTimeout(returnFocus);
    },
    [],
  );
}

function returnFocus(): void {
  const { activeElement, body } = document;
  if (activeElement !== null && activeElement !== body) return;
  // In the tree the focus belongs to the selected node, which may be another one by now.
  if (last?.isConnected === true && last.closest('[role="tree"]') === null) last.focus();
  else focusTree();
}
