import { expect, test } from '../app/test';
import { chooseInContextMenu } from '../verbs/choose-in-context-menu';
import { chooseOption, optionOf } from '../verbs/choose-option';
import { field } from '../verbs/field';
import { openHarbour } from '../verbs/open-harbour';
import { openTab } from '../verbs/open-tab';
import { saveChanges } from '../verbs/save-changes';
import { selectNode } from '../verbs/select-node';
import { treeItem } from '../verbs/tree-item';

test('a hot standby is chosen, replaced and cleared; who cannot be chosen is listed with the reason', async ({
  client,
}) => {
  const { page } = client;
  await openHarbour(client);
  await selectNode(page, 'RS-04');
  const failover = await openTab(page, 'Failover');
  await failover.getByRole('radio', { name: 'Hot standby' }).check();

  await field(failover, 'Hot standby server').click();
  const cannot = page.getByRole('group', { name: 'Cannot be chosen' });
  await expect(cannot.getByRole('option', { name: /FRS-01/ })).toContainText(
    'FRS-01 is in the failover group North wing. A grouped server cannot be a hot standby.',
  );
  await expect(cannot.getByRole('option', { name: /FRS-04/ })).toContainText(
    'FRS-04 is the hot standby of RS-03 already. A hot standby serves one recording server only.',
  );
  await expect(cannot.getByRole('option', { name: /FRS-01/ })).toBeDisabled();
  await expect(optionOf(page, 'FRS-06')).toContainText('disabled');
  await optionOf(page, 'FRS-05').click();
  await saveChanges(page);
  await expect(treeItem(page, 'FRS-05')).toHaveAccessibleName('FRS-05, hot standby of RS-04');

  await chooseOption(page, failover, 'Hot standby server', 'FRS-06');
  await saveChanges(page);
  await expect(treeItem(page, 'FRS-06')).toHaveAccessibleName(/^FRS-06, hot standby of RS-04/);
  await expect(treeItem(page, 'FRS-05')).toHaveAccessibleName('FRS-05, not assigned');

  // Choosing groups clears the hot standby.
  await failover.getByRole('radio', { name: 'Failover groups' }).check();
  await chooseOption(page, failover, 'Primary failover group', 'South wing');
  await saveChanges(page);
  await expect(treeItem(page, 'FRS-06')).toHaveAccessibleName(/^FRS-06, not assigned/);

  await failover.getByRole('radio', { name: 'None' }).check();
  await saveChanges(page);
  await expect(treeItem(page, 'RS-04')).toHaveAccessibleName('RS-04, no failover');

  await chooseInContextMenu(page, 'RS-03', 'Clear failover');
  await expect(treeItem(page, 'FRS-04')).toHaveAccessibleName('FRS-04, not assigned');
});

test('a hot standby cannot join a group, and the dialogs say so', async ({ client }) => {
  const { page } = client;
  await openHarbour(client);
  await selectNode(page, 'South wing');
  await openTab(page, 'Sequence');
  await page.getByRole('button', { name: 'Edit members…' }).click();
  const editing = page.getByRole('dialog');
  const hotStandby = editing.getByRole('option', { name: 'FRS-04' });
  await expect(hotStandby).toBeDisabled();
  await expect(hotStandby).toContainText('FRS-04 is the hot standby of RS-03');
  await expect(editing.getByRole('option', { name: 'FRS-01' })).toContainText('In North wing');
  await editing.getByRole('button', { name: 'Cancel' }).click();
  await expect(editing).toBeHidden();
});
