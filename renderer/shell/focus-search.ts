/** The search box in the command bar. */
export const searchBoxId = 'search-box';

/** Puts the focus into the search box, with its text selected, so that typing starts anew. */
export function focusSearch(): void {
  const box = document.getElementById(searchBoxId);
  if (!(box instanceof HTMLInputElement)) return;
  box.focus();
  box.select();
}
