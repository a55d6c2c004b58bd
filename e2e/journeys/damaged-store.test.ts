import { readFile, readdir, truncate, writeFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { harbour } from '../../shared/testing/sites';
import type { Client } from '../app/client';
import { expect, test } from '../app/test';
import { openHarbour } from '../verbs/open-harbour';
import { request } from '../verbs/request';
import { siteOf } from '../verbs/site-of';
import { treeItem } from '../verbs/tree-item';

/** A client with a site and a snapshot of it on disk, closed again. */
async function harbourOnDisk(client: Client): Promise<void> {
  await openHarbour(client);
  await client.close();
}

async function setAsideFiles(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true });
  return names.filter((name) => name.includes('.set-aside-'));
}

test('a damaged snapshot is set aside, told of, and made up for by the journal', async ({
  client,
}) => {
  await harbourOnDisk(client);
  await writeFile(join(client.userData, 'site.json'), '{"not a site": tr');
  await client.start();
  await expect(treeItem(client.page, 'RS-01')).toBeVisible();
  expect(Object.keys((await siteOf(client.page)).recordingServers)).toEqual(
    Object.keys(harbour.recordingServers),
  );
  const [kept = ''] = await setAsideFiles(client.userData);
  expect(await readFile(join(client.userData, kept), 'utf8')).toBe('{"not a site": tr');
  await expect(client.page.getByText(kept)).toBeVisible();
  await expect(client.page.getByText(/set aside/i).first()).toBeVisible();
});

test('a snapshot of a newer version is set aside and never overwritten', async ({ client }) => {
  await harbourOnDisk(client);
  const path = join(client.userData, 'site.json');
  const written = await readFile(path, 'utf8');
  const newer = written.replace(/("formatVersion":\s*)\d+/, '$19999');
  expect(newer).not.toBe(written);
  await writeFile(path, newer);
  await client.start();
  await expect(client.page.getByText(/newer version/i).first()).toBeVisible();
  const [kept = ''] = await setAsideFiles(client.userData);
  expect(await readFile(join(client.userData, kept), 'utf8')).toBe(newer);
});

test('a torn last line of the journal is dropped and told of', async ({ client }) => {
  await openHarbour(client);
  const done = await request(client.page, 'site.execute', {
    commands: [{ type: 'site.rename', name: 'Torn' }],
  });
  expect(done.ok).toBe(true);
  await client.kill();
  const [segment = ''] = await readdir(join(client.userData, 'journal'));
  const path = join(client.userData, 'journal', segment);
  const { size } = await stat(path);
  await truncate(path, size - 5);
  await client.start();
  await expect(treeItem(client.page, 'RS-01')).toBeVisible();
  expect((await siteOf(client.page)).name).toBe('Harbour');
  const notices = await request(client.page, 'notices.list', {});
  expect(notices.ok && notices.value.length).toBe(1);
  await expect(client.page.getByText(/set aside|last change/i).first()).toBeVisible();
});

test('a damaged settings file does not keep the client from starting', async ({ client }) => {
  client.problems.expect(/The settings could not be read/);
  await client.close();
  await writeFile(join(client.userData, 'settings.json'), '\u0000\u0000\u0000');
  await client.start();
  await expect(client.page.getByRole('main')).toBeVisible();
  const kept = await setAsideFiles(client.userData);
  expect(kept.some((name) => name.startsWith('settings.json'))).toBe(true);
});
