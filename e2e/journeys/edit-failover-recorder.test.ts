import { expect, test } from '../app/test';
import { expectFields } from '../verbs/expect-fields';
import { fillFields, type FieldValues } from '../verbs/fill-fields';
import { openHarbour } from '../verbs/open-harbour';
import { openTab } from '../verbs/open-tab';
import { saveChanges } from '../verbs/save-changes';
import { selectNode } from '../verbs/select-node';
import { treeItem } from '../verbs/tree-item';

const edits: Readonly<Record<string, FieldValues>> = {
  Info: {
    Name: 'FRS-Quay',
    Description: 'Stands in for RS-04.\nRack 7.',
    'UDP port': '8845',
    'Database location': '\\\\store\\media',
    'Enable this failover server': false,
  },
  Network: {
    'Enable public access': true,
    'Public address': 'quay.example.com',
    'Public port': '7564',
  },
  Multicast: { 'IP address': '192.0.2.55' },
};

test('each tab of a failover recording server is edited, saved and kept', async ({ client }) => {
  await openHarbour(client);
  await selectNode(client.page, 'FRS-05');
  for (const [tab, values] of Object.entries(edits)) {
    await fillFields(await openTab(client.page, tab), values);
  }
  await saveChanges(client.page);
  await expect(treeItem(client.page, 'FRS-Quay')).toHaveAccessibleName(/not assigned, disabled/);

  await client.restart();
  await selectNode(client.page, 'FRS-Quay');
  for (const [tab, values] of Object.entries(edits)) {
    await expectFields(await openTab(client.page, tab), values);
  }
  await expectFields(await openTab(client.page, 'Info'), {
    'Web server address': 'http://quay.example.com:7564/',
  });
});

test('an unsaved draft is marked, outlives a change of node, and is discarded at will', async ({
  client,
}) => {
  const { page } = client;
  await openHarbour(client);
  await selectNode(page, 'FRS-05');
  const info = await openTab(page, 'Info');
  await fillFields(info, { Description: 'A draft' });
  await expect(page.getByRole('tab', { name: /^Info ?, unsaved$/ })).toBeVisible();
  await expect(treeItem(page, 'FRS-05')).toHaveAccessibleName(/, unsaved changes$/);
  await expect(page.getByRole('banner').getByText('1 unsaved draft')).toBeVisible();

  await selectNode(page, 'RS-01');
  await selectNode(page, 'FRS-05');
  await expectFields(page.getByRole('tabpanel'), { Description: 'A draft' });

  await page.getByRole('button', { name: 'Discard' }).click();
  await expectFields(page.getByRole('tabpanel'), { Description: '' });
  await expect(treeItem(page, 'FRS-05')).not.toHaveAccessibleName(/unsaved/);
});

test('encrypted addresses carry https and a padlock', async ({ client }) => {
  const { page } = client;
  await openHarbour(client);
  await selectNode(page, 'FRS-05');
  await expect(page.getByRole('tabpanel').getByRole('img', { name: 'Encrypted' })).toHaveCount(0);

  await page.getByRole('tree').press('Home');
  await treeItem(page, 'Failover Servers').click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Register failover recording server…' }).click();
  const dialog = page.getByRole('dialog');
  await fillFields(dialog, {
    Name: 'FRS-Safe',
    'Host name': 'safe.example.com',
    'Encrypted (https)': true,
  });
  await dialog.getByRole('button', { name: 'Register' }).click();
  await selectNode(page, 'FRS-Safe');
  await fillFields(await openTab(page, 'Network'), {
    'Enable public access': true,
    'Public address': 'safe.example.net',
    'Public port': '7563',
  });
  await saveChanges(page);
  const info = await openTab(page, 'Info');
  await expectFields(info, {
    'Local web server address': 'https://safe.example.com:7563/',
    'Web server address': 'https://safe.example.net:7563/',
  });
  await expect(info.getByRole('img', { name: 'Encrypted' })).toHaveCount(2);
});
