import { expect, type Page } from '@playwright/test';
import { treeItem } from './tree-item';

/** Clicks a row of the Servers tree. */
export async function selectNode(page: Page, name: string): Promise<void> {
  await treeItem(page, name).click();
  await expect(treeItem(page, name)).toHaveAttribute('aria-selected', 'true');
}
