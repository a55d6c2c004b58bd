import type { Page } from '@playwright/test';

/** Presses the Save button of the selected node, whatever comes of it. */
export async function pressSave(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save', exact: true }).click();
}
