import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Client } from '../app/client';
import { answerSaveDialog } from './answer-save-dialog';

/** Chooses a form in one of Coverage's export menus, past the dialog; returns the path once the client says it. */
export async function exportFile(
  { app, page, files }: Client,
  menu: string,
  form: RegExp | string,
  name: string,
): Promise<string> {
  const path = join(files, name);
  await answerSaveDialog(app, path);
  await page.getByRole('button', { name: menu }).click();
  await page.getByRole('menuitem', { name: form }).click();
  await expect(page.getByText(path, { exact: true })).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Dismiss', exact: true }).click();
  return path;
}
