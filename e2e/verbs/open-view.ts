import { expect, type Page } from '@playwright/test';

/** Opens a view with its button on the rail. */
export async function openView(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
  await expect(page.getByRole('main', { name, exact: true })).toBeVisible();
}
