import type { Page } from '@playwright/test';
import { expect, test } from '../app/test';
import { chooseInContextMenu } from '../verbs/choose-in-context-menu';
import { chooseOption, optionOf } from '../verbs/choose-option';
import { expectError } from '../verbs/expect-error';
import { field } from '../verbs/field';
import { fillFields } from '../verbs/fill-fields';
import { openHarbour } from '../verbs/open-harbour';
import { openTab } from '../verbs/open-tab';
import { pressSave } from '../verbs/press-save';
import { selectNode } from '../verbs/select-node';
import { siteOf } from '../verbs/site-of';
import { treeItem } from '../verbs/tree-item';

/** Node, tab, field, what is typed, and the sentence that must stand under the field. */
type Refused = readonly [node: string, tab: string, label: string, typed: string, sentence: string];

const port = 'Enter a whole number from 1 to 65535.';
const netInterface = 'Enter the IP address of a network interface';
const path = 'Enter an absolute path';
const host = 'Enter a host name or an IP address, without blanks';
const multicast = 'Enter a multicast address from 224.0.0.0 to 239.255.255.255.';

const fieldsOfRecorder: readonly Refused[] = [
  ['FRS-05', 'Info', 'Name', '', 'Enter a name.'],
  ['FRS-05', 'Info', 'Name', '   ', 'Enter a name.'],
  ['FRS-05', 'Info', 'Name', 'x'.repeat(256), 'at most 255 characters'],
  ['FRS-05', 'Info', 'Description', 'x'.repeat(4001), 'at most 4,000 characters'],
  ['FRS-05', 'Info', 'UDP port', '0', port],
  ['FRS-05', 'Info', 'UDP port', '65536', port],
  ['FRS-05', 'Info', 'UDP port', 'eight', port],
  ['FRS-05', 'Info', 'UDP port', '', port],
  ['FRS-05', 'Info', 'Database location', 'media', path],
  ['FRS-05', 'Info', 'Database location', '/var/media', path],
  ['FRS-05', 'Info', 'Database location', 'D:media', path],
  ['FRS-05', 'Multicast', 'IP address', '', netInterface],
  ['FRS-05', 'Multicast', 'IP address', '239.1.1.1', netInterface],
  ['FRS-05', 'Multicast', 'IP address', 'eth0', netInterface],
  ['North wing', 'Info', 'Name', '', 'Enter a name.'],
  [
    'North wing',
    'Info',
    'Name',
    'SOUTH WING',
    'There is already a failover group named South wing',
  ],
];

const fieldsOfServer: readonly Refused[] = [
  ['RS-04', 'Info', 'Name', ' ', 'Enter a name.'],
  ['RS-04', 'Failover', 'Failover service communication port (TCP)', '0', port],
  ['RS-04', 'Failover', 'Failover service communication port (TCP)', '65536', port],
  ['RS-04', 'Multicast', 'IP address › Start', '10.0.0.1', multicast],
  ['RS-04', 'Multicast', 'IP address › Start', '', multicast],
  ['RS-04', 'Multicast', 'IP address › End', '232.100.0.0', 'must not lie before its start'],
  ['RS-04', 'Multicast', 'Port › Start', 'x', port],
  ['RS-04', 'Multicast', 'Port › End', '47000', 'must not lie before its start'],
  ['RS-04', 'Multicast', 'MTU', '100', 'from 576 to 9000'],
  ['RS-04', 'Multicast', 'TTL', '0', 'from 1 to 255'],
  ['RS-04', 'Multicast', 'TTL', '256', 'from 1 to 255'],
  ['RS-04', 'Multicast', 'Source IP address for all multicast streams', '', netInterface],
];

for (const [whose, refused] of [
  ['failover recording servers and groups', fieldsOfRecorder],
  ['recording servers', fieldsOfServer],
] as const) {
  test(`what a rule refuses in the fields of ${whose} stands under the field, and Save does nothing else`, async ({
    client,
  }) => {
    const { page } = client;
    await openHarbour(client);
    const before = await siteOf(page);
    for (const [node, tab, label, typed, sentence] of refused) {
      await selectNode(page, node);
      const panel = await openTab(page, tab);
      await field(panel, label).fill(typed);
      await pressSave(page);
      await expectError(field(panel, label), sentence);
      await expect(
        page.getByRole('tab', { name: new RegExp(`^${tab} ?, unsaved, with errors$`) }),
      ).toBeVisible();
      await page.getByRole('button', { name: 'Discard' }).click();
      await expect(field(panel, label)).not.toHaveAttribute('aria-invalid', 'true');
    }
    expect(await siteOf(page)).toEqual(before);
  });
}

test('public access needs an address and a port while it is on', async ({ client }) => {
  const { page } = client;
  await openHarbour(client);
  const before = await siteOf(page);
  for (const node of ['FRS-05', 'RS-04']) {
    await selectNode(page, node);
    const network = await openTab(page, 'Network');
    await fillFields(network, { 'Enable public access': true });
    await pressSave(page);
    await expectError(field(network, 'Public address'), 'Enter the public address');
    await expectError(field(network, 'Public port'), port);
    await fillFields(network, { 'Public address': 'a b', 'Public port': '65536' });
    await expectError(field(network, 'Public address'), host);
    await expectError(field(network, 'Public port'), port);
    await page.getByRole('button', { name: 'Discard' }).click();
  }
  expect(await siteOf(page)).toEqual(before);
});

test('primary and secondary failover group must differ, and a primary one comes first', async ({
  client,
}) => {
  const { page } = client;
  await openHarbour(client);
  const before = await siteOf(page);
  await selectNode(page, 'RS-04');
  const failover = await openTab(page, 'Failover');
  await failover.getByRole('radio', { name: 'Failover groups' }).check();
  await expect(field(failover, 'Secondary failover group')).toBeDisabled();
  await pressSave(page);
  await expectError(
    field(failover, 'Primary failover group'),
    'Choose a primary failover group, or choose None.',
  );

  await chooseOption(page, failover, 'Primary failover group', 'North wing');
  await field(failover, 'Secondary failover group').click();
  await expect(optionOf(page, 'North wing')).toBeDisabled();
  await expect(optionOf(page, 'North wing')).toContainText('is the primary failover group');
  await optionOf(page, 'South wing').click();
  await chooseOption(page, failover, 'Primary failover group', 'South wing');
  await pressSave(page);
  await expectError(
    field(failover, 'Secondary failover group'),
    'Choose a secondary failover group that is not the primary one.',
  );

  await failover.getByRole('radio', { name: 'Hot standby' }).check();
  await pressSave(page);
  await expectError(field(failover, 'Hot standby server'), 'Choose a hot standby server');
  expect(await siteOf(page)).toEqual(before);
});

test('the dialogs refuse under their fields and stay open', async ({ client }) => {
  const { page } = client;
  await openHarbour(client);
  const before = await siteOf(page);
  const dialog = page.getByRole('dialog');

  await chooseInContextMenu(page, 'Failover Servers', 'Add group…');
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await expectError(field(dialog, 'Name'), 'Enter a name.');
  await field(dialog, 'Name').fill(' south WING ');
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await expectError(field(dialog, 'Name'), 'There is already a failover group named South wing');
  await leave(page);

  for (const [folder, item] of [
    ['Recording Servers', 'Register recording server…'],
    ['Failover Servers', 'Register failover recording server…'],
  ] as const) {
    await chooseInContextMenu(page, folder, item);
    for (const [values, wrong, sentence] of [
      [{ Name: '', 'Host name': 'a', 'Web server port': '7563' }, 'Name', 'Enter a name.'],
      [{ Name: 'New', 'Host name': 'a b', 'Web server port': '7563' }, 'Host name', host],
      [{ Name: 'New', 'Host name': '', 'Web server port': '7563' }, 'Host name', host],
      [{ Name: 'New', 'Host name': 'a', 'Web server port': '0' }, 'Web server port', port],
      [{ Name: 'New', 'Host name': 'a', 'Web server port': 'http' }, 'Web server port', port],
    ] as const) {
      await fillFields(dialog, values);
      await dialog.getByRole('button', { name: 'Register' }).click();
      await expectError(field(dialog, wrong), sentence);
    }
    await leave(page);
  }

  await selectNode(page, 'North wing');
  await page.keyboard.press('F2');
  const name = treeItem(page, 'North wing').getByRole('textbox');
  await name.fill('South Wing');
  await page.keyboard.press('Enter');
  await expectError(name, 'There is already a failover group named South wing');
  await page.keyboard.press('Escape');
  await expect(treeItem(page, 'North wing')).toBeVisible();
  expect(await siteOf(page)).toEqual(before);
});

async function leave(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
}
