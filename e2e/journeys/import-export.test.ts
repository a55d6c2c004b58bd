import { join } from 'node:path';
import { failoverGroupIdOf } from '../../shared/testing/records';
import { harbour } from '../../shared/testing/sites';
import { expect, test } from '../app/test';
import { exportOf } from '../exports/export-of';
import { writeExport } from '../exports/write-export';
import { answerOpenDialog } from '../verbs/answer-open-dialog';
import { expandNode } from '../verbs/expand-node';
import { membersOf } from '../verbs/members-of';
import { pressUndo } from '../verbs/press-undo';
import { request } from '../verbs/request';
import { siteOf } from '../verbs/site-of';
import { startImport } from '../verbs/start-import';
import { treeItem } from '../verbs/tree-item';

test('an export comes in after its preview, as one step that can be undone', async ({ client }) => {
  const { app, page, files } = client;
  await answerOpenDialog(app, await writeExport(join(files, 'export'), exportOf(harbour)));
  await page.getByRole('button', { name: 'Import…' }).click();
  const preview = page.getByRole('dialog', { name: 'Import Harbour' });
  await expect(preview.getByRole('row')).toContainText([
    'Kind',
    /Recording servers\s*4\s*4\s*0\s*0/,
    /Failover recording servers\s*6\s*6\s*0\s*0/,
    /Failover groups\s*2\s*2\s*0\s*0/,
    /Devices\s*4\s*4\s*0\s*0/,
  ]);
  await expect(preview).toContainText('properties of recording servers: synchronizationTime');
  expect(Object.keys((await siteOf(page)).recordingServers)).toEqual([]);
  await preview.getByRole('button', { name: 'Import' }).click();

  await expect(treeItem(page, 'RS-01')).toHaveAccessibleName(
    'RS-01, groups North wing, then South wing',
  );
  await expect(treeItem(page, 'RS-03')).toHaveAccessibleName('RS-03, hot standby FRS-04');
  await expect(treeItem(page, 'FRS-06')).toHaveAccessibleName('FRS-06, not assigned, disabled');
  await expandNode(page, 'North wing');
  await expect.poll(() => membersOf(page, 'North wing')).toEqual(['FRS-01', 'FRS-02']);
  const site = await siteOf(page);
  expect(site.failoverRecorders).toEqual(harbour.failoverRecorders);
  expect(site.failoverGroups).toEqual(harbour.failoverGroups);
  expect(Object.keys(site.devices)).toEqual(Object.keys(harbour.devices));

  await pressUndo(page, 'Import Harbour');
  await expect(page.getByRole('button', { name: 'Import…' })).toBeVisible();
});

test('a second import merges or replaces, and its preview says what is new and what changes', async ({
  client,
}) => {
  const { page, files } = client;
  const first = await writeExport(join(files, 'first'), exportOf(harbour));
  await (await startImport(client, first)).getByRole('button', { name: 'Import' }).click();
  await expect(treeItem(page, 'RS-01')).toBeVisible();
  const added = await request(page, 'site.execute', {
    commands: [
      { type: 'failoverGroup.add', id: failoverGroupIdOf(7), name: 'By hand', description: '' },
      { type: 'failoverGroup.edit', id: failoverGroupIdOf(1), changes: { name: 'Renamed here' } },
    ],
  });
  expect(added.ok).toBe(true);
  await expect(treeItem(page, 'Renamed here')).toBeVisible();

  const merging = await startImport(client, first);
  await expect(merging.getByRole('row', { name: /^Failover groups/ })).toContainText(
    /2\s*0\s*1\s*1/,
  );
  await merging.getByRole('button', { name: 'Import' }).click();
  await expect(treeItem(page, 'North wing')).toBeVisible();
  await expect(treeItem(page, 'By hand')).toBeVisible();

  const replacing = await startImport(client, first);
  await replacing.getByRole('radio', { name: /^Replace/ }).check();
  await replacing.getByRole('button', { name: 'Replace the site' }).click();
  await expect(treeItem(page, 'By hand')).toBeHidden();
});

test('files that are dropped on the window are imported', async ({ client }) => {
  const { page, files } = client;
  const paths = await writeExport(join(files, 'drop'), exportOf(harbour));
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data });
  }
  await expect(page.getByText('Drop to see what is in the files')).toBeVisible();
  await session.send('Input.dispatchDragEvent', { type: 'drop', x: 300, y: 300, data });
  const preview = page.getByRole('dialog', { name: 'Import Harbour' });
  await preview.getByRole('button', { name: 'Import' }).click();
  await expect(treeItem(page, 'RS-01')).toBeVisible();
});

test('nothing happens when no file is chosen', async ({ client }) => {
  await answerOpenDialog(client.app, []);
  await client.page.getByRole('button', { name: 'Import…' }).click();
  await client.page.keyboard.press('ControlOrMeta+o');
  await expect(client.page.getByRole('dialog')).toBeHidden();
  await expect(client.page.getByRole('button', { name: 'Import…' })).toBeVisible();
});

test('files named at the start are offered for import once the window is there', async ({
  stoppedClient: client,
}) => {
  await client.start(await writeExport(join(client.files, 'named'), exportOf(harbour)));
  const preview = client.page.getByRole('dialog', { name: 'Import Harbour' });
  await preview.getByRole('button', { name: 'Import' }).click();
  await expect(treeItem(client.page, 'RS-01')).toBeVisible();
});
