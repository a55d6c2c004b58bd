import { test } from '../app/test';
import { expectFields } from '../verbs/expect-fields';
import { fillFields } from '../verbs/fill-fields';
import { openHarbour } from '../verbs/open-harbour';
import { openTab } from '../verbs/open-tab';
import { saveChanges } from '../verbs/save-changes';
import { selectNode } from '../verbs/select-node';

test('a failover group’s name and description are edited, saved and kept', async ({ client }) => {
  const info = { Name: 'East pier', Description: 'Server room 2, first floor' };
  await openHarbour(client);
  await selectNode(client.page, 'North wing');
  await fillFields(await openTab(client.page, 'Info'), info);
  await saveChanges(client.page);

  await client.restart();
  await selectNode(client.page, 'East pier');
  await expectFields(await openTab(client.page, 'Info'), info);
});
