import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { harbour } from '../../shared/testing/sites';
import type { Client } from '../app/client';
import { expect, test } from '../app/test';
import { exportOf } from '../exports/export-of';
import { writeExport } from '../exports/write-export';
import { field } from '../verbs/field';
import { fillFields } from '../verbs/fill-fields';
import { openHarbour } from '../verbs/open-harbour';
import { openTab } from '../verbs/open-tab';
import { saveChanges } from '../verbs/save-changes';
import { selectNode } from '../verbs/select-node';
import { siteOf } from '../verbs/site-of';
import { startImport } from '../verbs/start-import';
import { standInStatusOf, tellStatus, tellStatusText } from '../verbs/tell-status';
import { treeItem } from '../verbs/tree-item';

const byFrs02 = { recordingServer: 'RS-01', failoverRecorder: 'FRS-02' };
const refused = 'RS-01 has been taken over right now. Wait until the take-over has ended.';

/** Starts with a status from a file, in which nobody stands in, and with the site `harbour`. */
async function startQuiet(client: Client): Promise<void> {
  await tellStatus(client, []);
  await client.start([standInStatusOf(client)]);
  await openHarbour(client);
  await expectStatus(client.page, 'nobody stands in');
}

/** What the status bar says for as long as the status comes from a file. */
async function expectStatus(page: Page, words: string): Promise<void> {
  // Not by the role of the bar: an open dialog hides that from screen readers.
  await expect(page.getByText(`Status from a stand-in file: ${words}`)).toBeVisible();
}

async function takeOver(client: Client): Promise<void> {
  await tellStatus(client, [byFrs02]);
  await expectStatus(client.page, '1 server taken over');
}

async function endTakeOver(client: Client): Promise<void> {
  await tellStatus(client, []);
  await expectStatus(client.page, 'nobody stands in');
}

const command = (page: Page, name: 'Undo' | 'Redo'): ReturnType<Page['getByRole']> =>
  page.getByRole('button', { name, exact: true });

const support = (page: Page): ReturnType<Page['getByRole']> =>
  page.getByRole('combobox', { name: /^Failover support of Quay camera/ });

test('a device setting is locked while its server is taken over, and can be changed after', async ({
  stoppedClient: client,
}) => {
  await startQuiet(client);
  const { page } = client;
  await selectNode(page, 'RS-01');
  await takeOver(client);
  await expect(treeItem(page, 'RS-01')).toHaveAccessibleName(
    'RS-01, taken over by FRS-02, groups North wing, then South wing',
  );
  await expect(page.getByText('Taken over by FRS-02', { exact: true })).toBeVisible();
  const devices = await openTab(page, 'Devices');
  await expect(devices).toContainText('Locked until the take-over ends.');
  await expect(support(page)).toBeDisabled();

  await endTakeOver(client);
  await support(page).selectOption('None');
  await saveChanges(page);
  await expect(treeItem(page, 'RS-01')).toHaveAccessibleName(
    'RS-01, groups North wing, then South wing',
  );
});

test('undo and redo of what is locked are refused with the reason, and keep their place', async ({
  stoppedClient: client,
}) => {
  await startQuiet(client);
  const { page } = client;
  await selectNode(page, 'RS-01');
  await openTab(page, 'Devices');
  await support(page).selectOption('None');
  await saveChanges(page);
  const before = await siteOf(page);

  await takeOver(client);
  await command(page, 'Undo').click();
  const notice = page.getByRole('listitem').filter({ hasText: 'Nothing was undone' });
  await expect(notice).toContainText(refused);
  expect(await siteOf(page)).toEqual(before);

  await endTakeOver(client);
  await command(page, 'Undo').click();
  await expect(support(page)).toHaveValue('FullSupport');

  await takeOver(client);
  await command(page, 'Redo').click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Nothing was redone' })).toContainText(
    refused,
  );
  await expect(support(page)).toHaveValue('FullSupport');

  await endTakeOver(client);
  await command(page, 'Redo').click();
  await expect(support(page)).toHaveValue('Disabled');
});

test('neither server of a take-over can be removed before it has ended', async ({
  stoppedClient: client,
}) => {
  await startQuiet(client);
  const { page } = client;
  await takeOver(client);
  await selectNode(page, 'RS-01');
  await page.keyboard.press('Delete');
  const dialog = page.getByRole('alertdialog');
  await dialog.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(dialog.getByRole('alert')).toContainText(refused);
  await dialog.getByRole('button', { name: 'Cancel' }).click();

  await endTakeOver(client);
  await page.keyboard.press('Delete');
  await dialog.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(treeItem(page, 'RS-01')).toBeHidden();
});

test('an import that would change what is locked is refused, and can be tried again after', async ({
  stoppedClient: client,
}) => {
  await startQuiet(client);
  const { page, files } = client;
  await selectNode(page, 'RS-01');
  await openTab(page, 'Devices');
  await support(page).selectOption('None');
  await saveChanges(page);
  await takeOver(client);
  const preview = await startImport(
    client,
    await writeExport(join(files, 'again'), exportOf(harbour)),
  );
  await preview.getByRole('button', { name: 'Import' }).click();
  await expect(preview).toContainText(refused);

  await endTakeOver(client);
  await preview.getByRole('button', { name: 'Import' }).click();
  await expect(preview).toBeHidden();
  await expect(support(page)).toHaveValue('FullSupport');
});

test('a new database location is pending until the take-over ends', async ({
  stoppedClient: client,
}) => {
  await startQuiet(client);
  const { page } = client;
  const since = '2026-11-25T12:05:00Z';
  await tellStatus(client, [{ recordingServer: 'RS-03', failoverRecorder: 'FRS-04', since }]);
  await selectNode(page, 'FRS-04');
  await expect(page.getByText(/^Stands in for RS-03 since 25 Nov 2026, /)).toBeVisible();
  const info = await openTab(page, 'Info');
  const location = field(info, 'Database location');
  const usual = await location.inputValue();
  await fillFields(info, { 'Database location': 'E:\\media' });
  await saveChanges(page);
  await expect(location).toHaveAccessibleDescription(
    new RegExp(`^Pending until the take-over ends: .* still records to ${escaped(usual)}\\.`),
  );
  await expect(treeItem(page, 'FRS-04')).toHaveAccessibleName(
    'FRS-04, stands in for RS-03, new database location pending, hot standby of RS-03',
  );

  await endTakeOver(client);
  await expect(location).toHaveAccessibleDescription(/^Where it records/);
  await expect(location).toHaveValue('E:\\media');
  await expect(treeItem(page, 'FRS-04')).toHaveAccessibleName('FRS-04, hot standby of RS-03');
});

test('after a restart the location in use is not known, unless the source says it', async ({
  stoppedClient: client,
}) => {
  await startQuiet(client);
  await client.close();
  const told = { recordingServer: 'RS-03', failoverRecorder: 'FRS-04' };
  await tellStatus(client, [told]);
  await client.start([standInStatusOf(client)]);
  const { page } = client;
  await selectNode(page, 'FRS-04');
  const location = field(await openTab(page, 'Info'), 'Database location');
  await expect(location).toHaveAccessibleDescription(/began before Understudy looked/);
  await tellStatus(client, [{ ...told, databasePath: 'F:\\old' }]);
  await expect(location).toHaveAccessibleDescription(/still records to F:\\old\./);
});

test('a file that cannot be used is told of, and the locks hold until it can', async ({
  stoppedClient: client,
}) => {
  await startQuiet(client);
  const { page } = client;
  await takeOver(client);
  await tellStatusText(client.files, '{ "takenOver": ');
  const notices = page.getByRole('region', { name: 'Notices' });
  await expect(notices).toContainText('The stand-in file for the status cannot be used');
  await expectStatus(page, '1 server taken over');
  await endTakeOver(client);
  await expect(notices).toBeHidden();
});

test('without a status nothing is said of one', async ({ client }) => {
  await openHarbour(client);
  await expect(client.page.getByRole('contentinfo')).not.toContainText('Status from');
});

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
