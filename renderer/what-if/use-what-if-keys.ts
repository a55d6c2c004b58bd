import { useEffect } from 'react';
import { useAppDispatch, useAppStore } from '../state/hooks';
import { whatIfShortcuts } from '../../shared/app-commands/local-shortcuts';
import { isAnyPressed, isPressed, type KeyPress } from '../kit/keys';
import { isEditingText } from '../kit/text-editing';
import { madeAgain, stepped, takenBack } from '../state/what-if-slice';

type Action = 'back' | 'forth' | 'undo' | 'redo';

/**
 * Alt+← and Alt+→ step through the timeline. Undo and redo mean the timeline while What-if is shown,
 * also when nothing is left to take back: in a view that never touches the configuration no key may.
 * The command bar and the menu still undo changes of the site.
 */
export function useWhatIfKeys(): void {
  const store = useAppStore();
  const dispatch = useAppDispatch();
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const action = actionOf(event);
      if (action === null || isEditingText() || isInPopup(event.target)) return;
      event.preventDefault();
      const { shown } = store.getState().whatIf;
      switch (action) {
        case 'back':
          dispatch(stepped(shown - 1));
          return;
        case 'forth':
          dispatch(stepped(shown + 1));
          return;
        case 'undo':
          dispatch(takenBack());
          return;
        case 'redo':
          dispatch(madeAgain());
          return;
      }
    };
    // On the way down: the keys of the whole window are listened for on the way up.
    document.addEventListener('keydown', onKey, true);
    return () => {
      document.removeEventListener('keydown', onKey, true);
    };
  }, [store, dispatch]);
}

function actionOf(press: KeyPress): Action | null {
  const [back, forth] = whatIfShortcuts.step.keys;
  if (isPressed(press, back)) return 'back';
  if (isPressed(press, forth)) return 'forth';
  if (isAnyPressed(press, whatIfShortcuts.takeBack.keys)) return 'undo';
  return isAnyPressed(press, whatIfShortcuts.makeAgain.keys) ? 'redo' : null;
}

function isInPopup(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('[role="dialog"],[role="alertdialog"],[role="menu"],[role="listbox"]') !== null
  );
}
