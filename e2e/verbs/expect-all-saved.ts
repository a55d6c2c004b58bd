import { expect, type Page } from '@playwright/test';

/** Expects the command bar to say that nothing is left to save. */
export async function expectAllSaved(page: Page): Promise<void> {
  await expect(page.getByRole('banner').getByText('All changes saved')).toBeVisible();
}
