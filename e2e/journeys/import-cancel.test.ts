import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { harbour } from '../../shared/testing/sites';
import { expect, test } from '../app/test';
import { exportOf } from '../exports/export-of';
import { writeExport } from '../exports/write-export';
import { writeLargeExport } from '../exports/write-large-export';
import { answerOpenDialog } from '../verbs/answer-open-dialog';
import { openHarbour } from '../verbs/open-harbour';
import { request } from '../verbs/request';
import { siteOf } from '../verbs/site-of';
import { startImport } from '../verbs/start-import';
import { treeItem } from '../verbs/tree-item';

test('a large import can be cancelled, leaves nothing behind, and blocks nothing while it runs', async ({
  client,
}) => {
  const { app, page, files, userData } = client;
  await openHarbour(client);
  const before = await siteOf(page);
  const filesBefore = await ownFiles(userData);
  await answerOpenDialog(app, [await writeLargeExport(files, 8000)]);
  await page.keyboard.press('ControlOrMeta+i');
  const progress = page.getByRole('alertdialog', { name: 'Import' });
  await expect(progress.getByRole('progressbar')).toBeVisible();

  // Other requests are answered and frames are drawn while the import runs.
  expect(await request(page, 'settings.read', {})).toMatchObject({ ok: true });
  const frames = await page.evaluate(async () => {
    let drawn = 0;
    while (drawn < 10 && document.querySelector('[role="progressbar"]') !== null) {
      await new Promise(requestAnimationFrame);
      drawn += 1;
    }
    return drawn;
  });
  expect(frames).toBe(10);
  await expect(progress.getByRole('progressbar')).toBeVisible();

  await progress.getByRole('button', { name: 'Cancel' }).click();
  await expect(progress).toBeHidden();
  expect(await siteOf(page)).toEqual(before);
  expect(await ownFiles(userData)).toEqual(filesBefore);

  // The next import is not in the way of what was cancelled.
  const next = await startImport(client, await writeExport(join(files, 'next'), exportOf(harbour)));
  await expect(next).toContainText('Import Harbour');
  await next.getByRole('button', { name: 'Cancel' }).click();
  expect(await siteOf(page)).toEqual(before);
});

test('ten thousand recording servers come in', async ({ client }) => {
  const { page, files } = client;
  test.slow();
  const preview = await startImport(client, [await writeLargeExport(files, 10_000)]);
  const dialog = page.getByRole('dialog', { name: 'Import Imported site' });
  await expect(dialog).toBeVisible({ timeout: 120_000 });
  await expect(preview).toContainText('200,000');
  await dialog.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(treeItem(page, 'Recording Servers')).toHaveAccessibleName(
    'Recording Servers, 10000',
    { timeout: 120_000 },
  );
  await treeItem(page, 'RS-1').click();
  await expect(page.getByRole('heading', { name: 'RS-1', exact: true })).toBeVisible();
});

/** The client's own files, without what Chromium keeps beside them. */
async function ownFiles(userData: string): Promise<readonly string[]> {
  const names = await readdir(userData);
  const own = names.filter((name) => /^(site|journal|settings|import)/.test(name));
  return own.sort();
}
