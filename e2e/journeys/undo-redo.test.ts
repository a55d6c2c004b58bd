import { expect, test } from '../app/test';
import { chooseInContextMenu } from '../verbs/choose-in-context-menu';
import { expandNode } from '../verbs/expand-node';
import { fillFields } from '../verbs/fill-fields';
import { membersOf } from '../verbs/members-of';
import { openHarbour } from '../verbs/open-harbour';
import { openTab } from '../verbs/open-tab';
import { pressRedo } from '../verbs/press-redo';
import { pressUndo } from '../verbs/press-undo';
import { saveChanges } from '../verbs/save-changes';
import { selectNode } from '../verbs/select-node';
import { treeItem } from '../verbs/tree-item';

test('undo and redo work from every view and after a restart', async ({ client }) => {
  await openHarbour(client);
  await expandNode(client.page, 'North wing');
  await selectNode(client.page, 'RS-04');
  await fillFields(await openTab(client.page, 'Info'), { Name: 'RS-Gate' });
  await saveChanges(client.page);
  await chooseInContextMenu(client.page, 'FRS-02', 'Move up');
  await expect.poll(() => membersOf(client.page, 'North wing')).toEqual(['FRS-02', 'FRS-01']);

  await client.page.getByRole('button', { name: 'Settings' }).click();
  await pressUndo(client.page, 'Move FRS-02 to position 1 in North wing');
  await pressUndo(client.page, 'Rename RS-04 to RS-Gate');
  await client.page.getByRole('button', { name: 'Servers' }).click();
  await expect(treeItem(client.page, 'RS-04')).toBeVisible();
  await expect.poll(() => membersOf(client.page, 'North wing')).toEqual(['FRS-01', 'FRS-02']);

  await client.restart();
  await pressRedo(client.page, 'Rename RS-04 to RS-Gate');
  await expect(treeItem(client.page, 'RS-Gate')).toBeVisible();
  await client.page.getByRole('tree').press('ControlOrMeta+y');
  await expect.poll(() => membersOf(client.page, 'North wing')).toEqual(['FRS-02', 'FRS-01']);
  await client.page.getByRole('tree').press('ControlOrMeta+z');
  await expect.poll(() => membersOf(client.page, 'North wing')).toEqual(['FRS-01', 'FRS-02']);

  // A change after an undo leaves nothing to redo.
  await chooseInContextMenu(client.page, 'FRS-05', 'Disable');
  await expect(treeItem(client.page, 'FRS-05')).toHaveAccessibleName(/disabled/);
  await expect(client.page.getByRole('button', { name: 'Redo', exact: true })).toBeDisabled();

  await pressUndo(client.page, 'Disable FRS-05');
  await pressUndo(client.page, 'Rename RS-04 to RS-Gate');
  await pressUndo(client.page, 'Import Harbour');
  await expect(treeItem(client.page, 'RS-04')).toBeHidden();
  await expect(client.page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
});

test('in a text field, undo is that of the text', async ({ client }) => {
  const { page } = client;
  await openHarbour(client);
  await selectNode(page, 'RS-04');
  const info = await openTab(page, 'Info');
  await info.getByLabel('Name', { exact: true }).click();
  await page.keyboard.press('End');
  await page.keyboard.type('x');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(info.getByLabel('Name', { exact: true })).toHaveValue('RS-04');
  await expect(treeItem(page, 'RS-04')).toBeVisible();
});
