import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { harbour } from '../../shared/testing/sites';
import { expect, test } from '../app/test';
import { brokenExport, uselessFiles } from '../exports/broken-export';
import { exportOf } from '../exports/export-of';
import { writeExport } from '../exports/write-export';
import { openHarbour } from '../verbs/open-harbour';
import { siteOf } from '../verbs/site-of';
import { startImport } from '../verbs/start-import';
import { treeItem } from '../verbs/tree-item';

const MEGABYTE = 1024 * 1024;

test('files that cannot be used are listed one by one with the reason, and nothing is changed', async ({
  client,
}) => {
  const { page, files } = client;
  await openHarbour(client);
  const before = await siteOf(page);
  const contents = Object.entries(uselessFiles).map(([name, { content }]) => [name, content]);
  const paths = await writeExport(join(files, 'bad'), Object.fromEntries(contents) as never);
  const huge = join(files, 'huge.json');
  const handle = await open(huge, 'w');
  await handle.truncate(300 * MEGABYTE);
  await handle.close();

  const preview = await startImport(client, [...paths, huge]);
  for (const [name, { why }] of Object.entries(uselessFiles)) {
    await expect(preview.getByRole('listitem').filter({ hasText: name })).toContainText(why);
  }
  await expect(preview.getByRole('listitem').filter({ hasText: 'huge.json' })).toContainText(
    'The file is too large: 300 MB',
  );
  await expect(preview.getByRole('button', { name: 'Import', exact: true })).toBeHidden();
  await preview.getByRole('button', { name: 'Close' }).click();
  await expect(preview).toBeHidden();
  expect(await siteOf(page)).toEqual(before);
});

test('what is sound among bad files can come in', async ({ client }) => {
  const { page, files } = client;
  const { 'truncated.json': truncated, 'letter.json': letter } = uselessFiles;
  const paths = await writeExport(join(files, 'mixed'), {
    ...exportOf(harbour),
    'truncated.json': truncated?.content,
    'letter.json': letter?.content,
  });
  const preview = await startImport(client, paths);
  await expect(preview).toContainText('2 files with problems');
  await preview.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(treeItem(page, 'RS-01')).toBeVisible();
});

test('what breaks a rule is shown with its mending, and the site is untouched until the person agrees', async ({
  client,
}) => {
  const { app, page, files } = client;
  const before = await siteOf(page);
  const paths = await writeExport(join(files, 'broken'), brokenExport());
  const preview = await startImport(client, paths);
  for (const words of [
    'FRS-05: It is in the files several times, with different values of description. The values that were read first are kept.',
    'FRS-03: It is in more than one failover group: South wing, North wing. It stays in South wing only.',
    'RS-11: Its hot standby FRS-01 is in the failover group North wing. The hot standby is cleared.',
    'RS-12: Its primary failover group is not in the files. The primary failover group is cleared.',
    'RS-13: Its hot standby is not in the files. The hot standby is cleared.',
  ]) {
    await expect(preview.getByText(words)).toBeVisible();
  }
  expect(await siteOf(page)).toEqual(before);
  await preview.getByRole('button', { name: 'Cancel' }).click();
  await expect(preview).toBeHidden();
  expect(await siteOf(page)).toEqual(before);

  await startImport(client, paths);
  await preview.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(treeItem(page, 'RS-11')).toHaveAccessibleName('RS-11, no failover');
  await expect(treeItem(page, 'RS-14')).toBeVisible();
  await expect(treeItem(page, 'South wing')).toHaveAccessibleName(
    'South wing, failover group, 1 of 1 enabled',
  );
  expect(await page.evaluate(() => Reflect.get({}, 'polluted') as unknown)).toBeUndefined();
  expect(await app.evaluate(() => (Reflect.get({}, 'polluted') as unknown) === undefined)).toBe(
    true,
  );
});
