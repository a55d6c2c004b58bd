import type { Page } from '@playwright/test';
import { treeItem } from './tree-item';

/** Opens the context menu of a row of the tree and chooses an item. */
export async function chooseInContextMenu(page: Page, name: string, item: string): Promise<void> {
  await treeItem(page, name).click({ button: 'right' });
  await page.getByRole('menuitem', { name: item }).click();
}
