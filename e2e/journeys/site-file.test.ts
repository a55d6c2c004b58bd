import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../app/test';
import { answerOpenDialog } from '../verbs/answer-open-dialog';
import { answerSaveDialog } from '../verbs/answer-save-dialog';
import { openHarbour } from '../verbs/open-harbour';
import { pressUndo } from '../verbs/press-undo';
import { siteOf } from '../verbs/site-of';
import { treeItem } from '../verbs/tree-item';

test('a site is saved as a file and opened again', async ({ client }) => {
  const { app, page, files } = client;
  await openHarbour(client);
  const before = await siteOf(page);
  const path = join(files, 'harbour.understudy.json');
  await answerSaveDialog(app, path);
  await page.keyboard.press('ControlOrMeta+Shift+s');
  await expect(page.getByText('The site was written', { exact: true })).toBeVisible();

  await pressUndo(page, 'Import Harbour');
  await answerOpenDialog(app, [path]);
  await page.getByRole('button', { name: 'Open…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Import', exact: true }).click();
  await expect(treeItem(page, 'RS-01')).toBeVisible();
  const after = await siteOf(page);
  expect({ ...after, id: before.id }).toEqual(before);

  const text = await readFile(path, 'utf8');
  await writeFile(path, text.replace(/"version": \d+/, '"version": 9999'));
  await page.keyboard.press('ControlOrMeta+o');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('was saved by a newer version of Understudy');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toBeHidden();

  await writeFile(path, text.slice(0, text.length / 2));
  await page.keyboard.press('ControlOrMeta+o');
  await expect(dialog).toContainText('is damaged');
  await dialog.getByRole('button', { name: 'Close' }).click();
  expect(await siteOf(page)).toEqual(after);
});

test('a site file that cannot be written is told of', async ({ client }) => {
  const { app, page, files, problems } = client;
  problems.expect(/A site file could not be written/);
  await openHarbour(client);
  await answerSaveDialog(app, join(files, 'no such folder', 'harbour.json'));
  await page.keyboard.press('ControlOrMeta+Shift+s');
  await expect(page.getByText('The site was not written', { exact: true })).toBeVisible();
});
