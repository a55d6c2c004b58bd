import { expect, type Page } from '@playwright/test';
import { treeItem } from './tree-item';

/** Opens a node of the Servers tree, so that what is below it shows. */
export async function expandNode(page: Page, name: string): Promise<void> {
  const item = treeItem(page, name);
  if ((await item.getAttribute('aria-expanded')) === 'true') return;
  await item.click();
  const direction = await page.evaluate(() => document.documentElement.dir);
  await page.keyboard.press(direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight');
  await expect(item).toHaveAttribute('aria-expanded', 'true');
}
