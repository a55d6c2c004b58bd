import { expect, type Page } from '@playwright/test';

/** Presses Undo in the command bar, which must say that it will undo just this. */
export async function pressUndo(page: Page, what: string): Promise<void> {
  const undo = page.getByRole('button', { name: 'Undo', exact: true });
  await expect(undo).toHaveAccessibleDescription(new RegExp(`^Undo: ${what} \\(`));
  await undo.click();
}
