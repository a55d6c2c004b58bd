import { expect, type Page } from '@playwright/test';
import { treeItem } from './tree-item';

/** Opens the context menu of a node in the Servers tree, and chooses something in it. */
export async function chooseInContextMenu(page: Page, name: string, item: string): Promise<void> {
  const menu = page.getByRole('menu', { name, exact: true });
  // A tree that is about to scroll to its selection moves under the pointer: a person who gets the
  // menu of another node clicks again.
  await expect(async () => {
    await treeItem(page, name).click({ button: 'right' });
    await expect(menu).toBeVisible({ timeout: 2000 });
  }).toPass({ timeout: 30_000 });
  await menu.getByRole('menuitem', { name: item }).click();
}
