import { expect, test } from '../app/test';
import { chooseMenuItem } from '../verbs/choose-menu-item';
import { expectAllSaved } from '../verbs/expect-all-saved';
import { expandNode } from '../verbs/expand-node';
import { field } from '../verbs/field';
import { fillFields } from '../verbs/fill-fields';
import { membersOf } from '../verbs/members-of';
import { openHarbour } from '../verbs/open-harbour';
import { openTab } from '../verbs/open-tab';
import { pressKeysNatively } from '../verbs/press-keys-natively';
import { selectNode } from '../verbs/select-node';
import { treeItem } from '../verbs/tree-item';

test('the native menu does what the window does, and names what it will undo', async ({
  client,
}) => {
  const { app, page } = client;
  await openHarbour(client);
  await chooseMenuItem(app, 'Servers', 'Add group…');
  const dialog = page.getByRole('dialog', { name: 'Add a failover group' });
  await field(dialog, 'Name').fill('From the menu');
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(treeItem(page, 'From the menu')).toBeVisible();

  await chooseMenuItem(app, 'Edit', 'Undo Add the group From the menu');
  await expect(treeItem(page, 'From the menu')).toBeHidden();
  await chooseMenuItem(app, 'Edit', 'Redo Add the group From the menu');
  await expect(treeItem(page, 'From the menu')).toBeVisible();

  await selectNode(page, 'FRS-05');
  await fillFields(await openTab(page, 'Info'), { Description: 'By menu' });
  await chooseMenuItem(app, 'File', 'Save');
  await expectAllSaved(page);
  for (const view of ['Coverage', 'What-if', 'Readiness']) {
    await chooseMenuItem(app, 'View', view);
    await expect(page.getByRole('main', { name: view, exact: true })).toBeVisible();
  }
  await chooseMenuItem(app, 'View', 'Settings');
  await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible();
  await chooseMenuItem(app, 'View', 'Servers');
  await expect(treeItem(page, 'FRS-05')).toBeVisible();
  await chooseMenuItem(app, 'Help', 'About Understudy');
  await expect(page.getByRole('dialog', { name: 'About Understudy' })).toContainText('Electron');
});

test('one press of a key is one command, although both the menu and the window know it', async ({
  client,
}) => {
  const { app, page } = client;
  const command = process.platform === 'darwin' ? 'meta' : 'control';
  await openHarbour(client);
  await expandNode(page, 'North wing');
  await selectNode(page, 'FRS-02');
  await page.keyboard.press('ControlOrMeta+Shift+ArrowUp');
  await expect.poll(() => membersOf(page, 'North wing')).toEqual(['FRS-02', 'FRS-01']);

  await pressKeysNatively(app, 'z', [command]);
  await expect.poll(() => membersOf(page, 'North wing')).toEqual(['FRS-01', 'FRS-02']);
  // A second undo would have taken the import with it.
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toHaveAccessibleDescription(
    /^Undo: Import Harbour/,
  );

  await pressKeysNatively(app, 'g', [command]);
  await expect(page.getByRole('dialog', { name: 'Add a failover group' })).toBeVisible();
  await page.keyboard.press('Escape');

  await selectNode(page, 'FRS-02');
  await fillFields(await openTab(page, 'Info'), { Description: 'Saved by key' });
  await pressKeysNatively(app, 's', [command]);
  await expectAllSaved(page);
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toHaveAccessibleDescription(
    /^Undo: Edit FRS-02/,
  );
});
