import { expect, test } from '../app/test';
import { chooseOption } from '../verbs/choose-option';
import { expectFields } from '../verbs/expect-fields';
import { field } from '../verbs/field';
import { fillFields, type FieldValues } from '../verbs/fill-fields';
import { openHarbour } from '../verbs/open-harbour';
import { openTab } from '../verbs/open-tab';
import { saveChanges } from '../verbs/save-changes';
import { selectNode } from '../verbs/select-node';

const edits: Readonly<Record<string, FieldValues>> = {
  Info: {
    Name: 'RS-Gate',
    Description: 'The gate and the fence',
    'Shut down on storage failure': true,
  },
  Multicast: {
    'Live multicast': true,
    'IP address › Start': '239.1.1.1',
    'IP address › End': '239.1.1.9',
    'Port › Start': '47200',
    'Port › End': '47299',
    'Source IP address for all multicast streams': '192.0.2.4',
    MTU: '1400',
    TTL: '16',
  },
  Network: {
    'Enable public access': true,
    'Public address': '198.51.100.4',
    'Public port': '7565',
  },
};

test('each tab of a recording server is edited, saved and kept', async ({ client }) => {
  await openHarbour(client);
  await selectNode(client.page, 'RS-04');
  for (const [tab, values] of Object.entries(edits)) {
    await fillFields(await openTab(client.page, tab), values);
  }
  const failover = await openTab(client.page, 'Failover');
  await failover.getByRole('radio', { name: 'Failover groups' }).check();
  await chooseOption(client.page, failover, 'Primary failover group', 'South wing');
  await chooseOption(client.page, failover, 'Secondary failover group', 'North wing');
  await fillFields(failover, { 'Failover service communication port (TCP)': '11001' });
  await expect(failover.getByRole('listitem')).toHaveText([/^FRS-03/, /^FRS-01/, /^FRS-02/]);
  await saveChanges(client.page);

  await client.restart();
  await selectNode(client.page, 'RS-Gate');
  for (const [tab, values] of Object.entries(edits)) {
    await expectFields(await openTab(client.page, tab), values);
  }
  const kept = await openTab(client.page, 'Failover');
  await expect(kept.getByRole('radio', { name: 'Failover groups' })).toBeChecked();
  await expect(field(kept, 'Primary failover group')).toHaveText('South wing');
  await expect(field(kept, 'Secondary failover group')).toHaveText('North wing');
  await expectFields(kept, { 'Failover service communication port (TCP)': '11001' });
});
