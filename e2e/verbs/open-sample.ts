import { expect, type Page } from '@playwright/test';
import { treeItem } from './tree-item';

/** Opens the sample site from the start page. */
export async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open the sample site' }).click();
  await expect(treeItem(page, 'Recording Servers')).toBeVisible();
}
