import { expect, type Page } from '@playwright/test';
import { treeItem } from './tree-item';

/** Opens a node of the Servers tree, so that what is below it shows. */
export async function expandNode(page: Page, name: string): Promise<void> {
  const item = treeItem(page, name);
  if ((await item.getAttribute('aria-expanded')) === 'true') return;
  await item.click();
  await page.keyboard.press('ArrowRight');
  await expect(item).toHaveAttribute('aria-expanded', 'true');
}
