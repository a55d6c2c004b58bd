/** Marks an element as a pane that F6 stops at, in the order of the document. */
export const paneAttribute = 'data-pane';

const focusable = [
  '[tabindex="0"]',
  'button:not([disabled]):not([tabindex="-1"])',
  'input:not([disabled]):not([tabindex="-1"])',
  'textarea:not([disabled])',
  'select:not([disabled])',
  'a[href]',
].join(',');

/** Moves the focus to the next pane, around at the end. Modal dialogs keep it. */
export function focusNextPane(direction: 'forwards' | 'backwards'): void {
  const { activeElement } = document;
  if (activeElement?.closest('[role="dialog"],[role="alertdialog"],[role="menu"]')) return;
  const panes = [...document.querySelectorAll(`[${paneAttribute}]`)].filter(
    (pane) => firstIn(pane) !== null,
  );
  if (panes.length === 0) return;
  const current = panes.findIndex((pane) => pane.contains(activeElement));
  const step = direction === 'forwards' ? 1 : -1;
  const start = current === -1 && direction === 'backwards' ? 0 : current;
  const next = panes[(start + step + panes.length) % panes.length];
  if (next !== undefined) firstIn(next)?.focus();
}

function firstIn(pane: Element): HTMLElement | null {
  return pane.querySelector<HTMLElement>(focusable);
}
