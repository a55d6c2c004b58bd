/** Puts the focus on the row of the tree in view that Tab would reach; a person who has scrolled away stays there. */
export function focusTree(): void {
  document
    .querySelector<HTMLElement>('[role="tree"] [tabindex="0"]')
    ?.focus({ preventScroll: true });
}
