import type { Page } from '@playwright/test';

/** Presses the Save button of the selected node. */
export async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save', exact: true }).click();
}
