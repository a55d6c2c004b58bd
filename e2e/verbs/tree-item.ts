import type { Locator, Page } from '@playwright/test';

/** The row of the Servers tree that stands for a record or a folder, by its name. */
export function treeItem(page: Page, name: string): Locator {
  // A row says its name first, then its state.
  return page
    .getByRole('tree')
    .getByRole('treeitem', { name: new RegExp(`^${escaped(name)}(,|$)`) });
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
