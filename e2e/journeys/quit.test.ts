import { test } from '../app/test';
import { openHarbour } from '../verbs/open-harbour';

test('the client ends when it is told to, with something left to write and with nothing', async ({
  client,
}) => {
  await client.restart();
  await openHarbour(client);
  await client.restart();
  await client.restart();
});
