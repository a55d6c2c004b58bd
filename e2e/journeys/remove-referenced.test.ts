import { expect, test } from '../app/test';
import { openHarbour } from '../verbs/open-harbour';
import { pressUndo } from '../verbs/press-undo';
import { selectNode } from '../verbs/select-node';
import { siteOf } from '../verbs/site-of';
import { treeItem } from '../verbs/tree-item';

test('a group that is counted on is removed with its references in one step, and comes back', async ({
  client,
}) => {
  const { page } = client;
  await openHarbour(client);
  const before = await siteOf(page);
  await selectNode(page, 'North wing');
  await page.keyboard.press('Delete');
  const dialog = page.getByRole('alertdialog');
  await expect(dialog).toContainText('RS-01');
  await expect(dialog).toContainText('RS-02');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  expect(await siteOf(page)).toEqual(before);

  await page.keyboard.press('Delete');
  await dialog.getByRole('button', { name: 'Clear the references and remove' }).click();
  await expect(treeItem(page, 'North wing')).toBeHidden();
  // Without a primary group there is no secondary one.
  await expect(treeItem(page, 'RS-01')).toHaveAccessibleName('RS-01, no failover');
  await expect(treeItem(page, 'RS-02')).toHaveAccessibleName('RS-02, no failover');
  await expect(treeItem(page, 'FRS-01')).toHaveAccessibleName('FRS-01, not assigned');

  await pressUndo(page, 'Remove the group North wing');
  await expect(treeItem(page, 'North wing')).toBeVisible();
  expect(await siteOf(page)).toEqual(before);
});

test('a hot standby and a group member are removed with what refers to them', async ({
  client,
}) => {
  const { page } = client;
  await openHarbour(client);
  const before = await siteOf(page);
  await selectNode(page, 'FRS-04');
  await page.keyboard.press('Delete');
  const dialog = page.getByRole('alertdialog');
  await expect(dialog).toContainText('RS-03');
  await dialog.getByRole('button', { name: 'Clear the references and remove' }).click();
  await expect(treeItem(page, 'RS-03')).toHaveAccessibleName('RS-03, no failover');

  await selectNode(page, 'RS-02');
  await page.keyboard.press('Delete');
  await dialog.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(treeItem(page, 'RS-02')).toBeHidden();

  await pressUndo(page, 'Remove RS-02');
  await pressUndo(page, 'Remove FRS-04');
  await expect(treeItem(page, 'FRS-04')).toBeVisible();
  expect(await siteOf(page)).toEqual(before);
});
