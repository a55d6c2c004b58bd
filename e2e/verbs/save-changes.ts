import { expect, type Page } from '@playwright/test';
import { expectAllSaved } from './expect-all-saved';
import { pressSave } from './press-save';

/** Saves the selected node and waits until the client says that everything is on disk. */
export async function saveChanges(page: Page): Promise<void> {
  await pressSave(page);
  await expectAllSaved(page);
  await expect(page.getByRole('button', { name: 'Save', exact: true })).toBeDisabled();
}
