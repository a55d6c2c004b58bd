import type { Page } from '@playwright/test';
import { treeItem } from './tree-item';

/** Opens the context menu of a node in the Servers tree, and chooses something in it. */
export async function chooseInContextMenu(page: Page, name: string, item: string): Promise<void> {
  const row = treeItem(page, name);
  // No person clicks in the frame in which they have scrolled, before the tree knows of it.
  await row.scrollIntoViewIfNeeded();
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  await row.click({ button: 'right' });
  await page.getByRole('menu', { name, exact: true }).getByRole('menuitem', { name: item }).click();
}
