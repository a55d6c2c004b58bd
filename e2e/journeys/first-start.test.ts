import { expect, test } from '../app/test';
import { pressRedo } from '../verbs/press-redo';
import { pressUndo } from '../verbs/press-undo';
import { siteOf } from '../verbs/site-of';
import { treeItem } from '../verbs/tree-item';

test('the first start shows the ways in, and the sample site is one of them', async ({
  client,
}) => {
  const { page } = client;
  for (const name of ['Import…', 'Open…', 'Open the sample site', 'Register a recording server…']) {
    await expect(page.getByRole('button', { name })).toBeVisible();
  }
  await page.getByRole('button', { name: 'Open the sample site' }).click();
  await expect(treeItem(page, 'Recording Servers')).toHaveAccessibleName('Recording Servers, 24');
  await expect(treeItem(page, 'Failover Servers')).toHaveAccessibleName(
    'Failover Servers, 11, 3 groups',
  );
  const status = page.getByRole('contentinfo');
  await expect(status).toContainText('24 recording servers');
  await expect(status).toContainText('11 failover recording servers');
  await expect(status).toContainText('3 failover groups');
  await expect(status).toContainText('600 devices');
  await expect(page.getByRole('treeitem', { name: /hot standby of/ })).toHaveCount(2);

  const { name } = await siteOf(page);
  await pressUndo(page, `(Import|Open) ${name}`);
  await expect(page.getByRole('button', { name: 'Open the sample site' })).toBeVisible();
  await pressRedo(page, `(Import|Open) ${name}`);
  await expect(treeItem(page, 'Recording Servers')).toHaveAccessibleName('Recording Servers, 24');

  await client.restart();
  await expect(treeItem(client.page, 'Recording Servers')).toHaveAccessibleName(
    'Recording Servers, 24',
  );
  expect((await siteOf(client.page)).name).toBe(name);
});

test('a site is planned by hand from the first start on', async ({ client }) => {
  const { page } = client;
  await page.getByRole('button', { name: 'Register a recording server…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name', { exact: true }).fill('RS-New');
  await dialog.getByLabel('Host name', { exact: true }).fill('rs-new.example.com');
  await dialog.getByRole('button', { name: 'Register' }).click();
  await expect(treeItem(page, 'RS-New')).toHaveAccessibleName('RS-New, no failover');
  await expect(treeItem(page, 'RS-New')).toHaveAttribute('aria-selected', 'true');
});
