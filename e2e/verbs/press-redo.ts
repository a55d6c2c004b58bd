import { expect, type Page } from '@playwright/test';

/** Presses Redo in the command bar, which must say that it will do just this again. */
export async function pressRedo(page: Page, what: string): Promise<void> {
  const redo = page.getByRole('button', { name: 'Redo', exact: true });
  await expect(redo).toHaveAccessibleDescription(new RegExp(`^Redo: ${what} \\(`));
  await redo.click();
}
