import { once } from 'node:events';
import { failoverGroupIdOf, failoverRecorderIdOf } from '../../shared/testing/records';
import type { Client } from '../app/client';
import { expect, test } from '../app/test';
import { askToClose } from '../verbs/ask-to-close';
import { expectError } from '../verbs/expect-error';
import { field } from '../verbs/field';
import { fillFields } from '../verbs/fill-fields';
import { openHarbour } from '../verbs/open-harbour';
import { openTab } from '../verbs/open-tab';
import { selectNode } from '../verbs/select-node';
import { siteOf } from '../verbs/site-of';

/** Drafts of two nodes. */
async function draftTwice(client: Client): Promise<void> {
  const { page } = client;
  await openHarbour(client);
  await selectNode(page, 'FRS-05');
  await fillFields(await openTab(page, 'Info'), { Description: 'First draft' });
  await selectNode(page, 'South wing');
  await fillFields(await openTab(page, 'Info'), { Description: 'Second draft' });
}

const question = (client: Client) => client.page.getByRole('alertdialog');

test('closing with drafts asks; Cancel keeps window and drafts', async ({ client }) => {
  await draftTwice(client);
  await askToClose(client);
  await expect(question(client)).toContainText('2 unsaved drafts');
  await question(client).getByRole('button', { name: 'Cancel' }).click();
  await expect(question(client)).toBeHidden();
  await expect(field(client.page.getByRole('tabpanel'), 'Description')).toHaveValue('Second draft');
  await expect(client.page.getByRole('banner').getByText('2 unsaved drafts')).toBeVisible();
});

test('closing with drafts can save them all', async ({ client }) => {
  await draftTwice(client);
  await askToClose(client);
  const ended = once(client.app.process(), 'exit');
  await question(client).getByRole('button', { name: 'Save all' }).click();
  await ended;
  await client.start();
  const site = await siteOf(client.page);
  expect(site.failoverRecorders[failoverRecorderIdOf(5)]?.description).toBe('First draft');
  expect(site.failoverGroups[failoverGroupIdOf(2)]?.description).toBe('Second draft');
});

test('closing with drafts can discard them', async ({ client }) => {
  await draftTwice(client);
  await askToClose(client);
  const ended = once(client.app.process(), 'exit');
  await question(client).getByRole('button', { name: 'Discard' }).click();
  await ended;
  await client.start();
  const site = await siteOf(client.page);
  expect(site.failoverRecorders[failoverRecorderIdOf(5)]?.description).toBe('');
  expect(site.failoverGroups[failoverGroupIdOf(2)]?.description).toBe('');
});

test('a draft that a rule refuses keeps the window open and shows where', async ({ client }) => {
  const { page } = client;
  await openHarbour(client);
  await selectNode(page, 'FRS-05');
  await fillFields(await openTab(page, 'Info'), { 'UDP port': '0' });
  await selectNode(page, 'RS-01');
  await askToClose(client);
  await question(client).getByRole('button', { name: 'Save all' }).click();
  await expect(question(client)).toBeHidden();
  const port = field(page.getByRole('tabpanel'), 'UDP port');
  await expectError(port, 'Enter a whole number from 1 to 65535.');
  await expect(port).toBeFocused();
});
