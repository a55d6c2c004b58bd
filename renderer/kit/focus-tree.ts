/** The Servers tree. */
export const treeId = 'servers-tree';

/** Puts the focus on the row of the tree that Tab would reach; a person who has scrolled away stays there. */
export function focusTree(): void {
  document
    .getElementById(treeId)
    ?.querySelector<HTMLElement>('[tabindex="0"]')
    ?.focus({ preventScroll: true });
}
