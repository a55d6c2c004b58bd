import { useEffect, useRef } from 'react';

/** Lets Ctrl+Tab and Ctrl+Shift+Tab (or Ctrl+Page Down and Up) go through the tabs from anywhere. */
export function useTabKeys(onStep: (step: 1 | -1) => void): void {
  const latest = useRef(onStep);
  useEffect(() => {
    latest.current = onStep;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const step = stepOf(event);
      if (step === null || event.defaultPrevented || isInDialog(event.target)) return;
      event.preventDefault();
      latest.current(step);
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
    };
  }, []);
}

function stepOf({ key, ctrlKey, altKey, metaKey, shiftKey }: KeyboardEvent): 1 | -1 | null {
  if (!ctrlKey || altKey || metaKey) return null;
  if (key === 'Tab') return shiftKey ? -1 : 1;
  if (key === 'PageDown' && !shiftKey) return 1;
  return key === 'PageUp' && !shiftKey ? -1 : null;
}

function isInDialog(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.closest('[role="dialog"],[role="alertdialog"]') !== null
  );
}
