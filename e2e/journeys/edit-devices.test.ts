import type { Page } from '@playwright/test';
import { expect, test } from '../app/test';
import { openHarbour } from '../verbs/open-harbour';
import { openTab } from '../verbs/open-tab';
import { pressUndo } from '../verbs/press-undo';
import { saveChanges } from '../verbs/save-changes';
import { selectNode } from '../verbs/select-node';

test('devices’ failover support is set one by one, for many at once, and for all that are shown', async ({
  client,
}) => {
  const { page } = client;
  await openHarbour(client);
  await selectNode(page, 'RS-01');
  const devices = await openTab(page, 'Devices');
  await expectSupport(page, {
    camera: 'Full support',
    microphone: 'Full support',
    speaker: 'Live only',
  });

  await support(page, 'camera').selectOption('None');
  await expect(page.getByRole('tab', { name: /^Devices ?, unsaved$/ })).toBeVisible();
  await saveChanges(page);
  await expectSupport(page, { camera: 'None', microphone: 'Full support', speaker: 'Live only' });

  await row(page, 'Quay camera').click();
  await row(page, 'Quay speaker').click({ modifiers: ['ControlOrMeta'] });
  await expect(devices).toContainText('2 selected');
  await page.getByRole('button', { name: 'Set selected to…' }).click();
  await page.getByRole('menuitem', { name: 'Full support' }).click();
  await saveChanges(page);
  await expectSupport(page, {
    camera: 'Full support',
    microphone: 'Full support',
    speaker: 'Full support',
  });

  // What a filter hides is not changed.
  await page.getByRole('searchbox', { name: 'Filter devices' }).fill('micro');
  await expect(devices).toContainText('1 of 3 devices shown');
  await page.getByRole('button', { name: 'Set all shown to…' }).click();
  await page.getByRole('menuitem', { name: 'Live only' }).click();
  await saveChanges(page);
  await page.getByRole('searchbox', { name: 'Filter devices' }).fill('');
  const kept = {
    camera: 'Full support',
    microphone: 'Live only',
    speaker: 'Full support',
  } as const;
  await expectSupport(page, kept);

  await client.restart();
  await selectNode(client.page, 'RS-01');
  await openTab(client.page, 'Devices');
  await expectSupport(client.page, kept);
  await pressUndo(client.page, 'Set the failover support of Quay microphone');
  await expectSupport(client.page, { ...kept, microphone: 'Full support' });
});

type Kind = 'camera' | 'microphone' | 'speaker';

const row = (page: Page, name: string) =>
  page.getByRole('grid', { name: 'Devices' }).getByRole('row', { name });

const support = (page: Page, kind: Kind) =>
  page.getByRole('combobox', { name: new RegExp(`^Failover support of Quay ${kind}`) });

async function expectSupport(page: Page, expected: Readonly<Record<Kind, string>>): Promise<void> {
  for (const [kind, setting] of Object.entries(expected)) {
    // The keys are those of the record's type.
    await expect(support(page, kind as Kind).locator('option:checked')).toHaveText(setting);
  }
}
