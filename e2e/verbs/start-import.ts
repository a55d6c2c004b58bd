import { expect, type Locator } from '@playwright/test';
import type { Client } from '../app/client';
import { answerOpenDialog } from './answer-open-dialog';

/** Imports files by key, as if they had been chosen in the system's dialog; returns the preview. */
export async function startImport(client: Client, paths: readonly string[]): Promise<Locator> {
  await answerOpenDialog(client.app, paths);
  await client.page.keyboard.press('ControlOrMeta+i');
  const preview = client.page.getByRole('dialog');
  await expect(preview).toBeVisible();
  return preview;
}
