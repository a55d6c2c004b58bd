import type { Page } from '@playwright/test';
import { expect, test } from '../app/test';
import { chooseInContextMenu } from '../verbs/choose-in-context-menu';
import { expandNode } from '../verbs/expand-node';
import { fillFields } from '../verbs/fill-fields';
import { membersOf } from '../verbs/members-of';
import { openHarbour } from '../verbs/open-harbour';
import { openTab } from '../verbs/open-tab';
import { selectNode } from '../verbs/select-node';
import { treeItem } from '../verbs/tree-item';

test('a group is created, filled, reordered by buttons, keys and drag, and kept', async ({
  client,
}) => {
  const { page } = client;
  await openHarbour(client);
  await chooseInContextMenu(page, 'Failover Servers', 'Add group…');
  const adding = page.getByRole('dialog');
  await fillFields(adding, { Name: 'Pier', Description: 'All at the pier' });
  await adding.getByRole('button', { name: 'Add' }).click();
  await expect(adding).toBeHidden();
  await selectNode(page, 'Pier');
  await openTab(page, 'Sequence');

  await page.getByRole('button', { name: 'Edit members…' }).click();
  const editing = page.getByRole('dialog', { name: 'Edit the members of Pier' });
  const available = editing.getByRole('listbox', { name: 'Available' });
  await available.getByRole('option', { name: 'FRS-03' }).click();
  await available.getByRole('option', { name: 'FRS-05' }).click({ modifiers: ['ControlOrMeta'] });
  await available.getByRole('option', { name: 'FRS-06' }).click({ modifiers: ['ControlOrMeta'] });
  await editing.getByRole('button', { name: 'Add', exact: true }).click();
  await editing.getByRole('button', { name: 'Apply' }).click();
  await expect(editing).toBeHidden();
  // New members go to the end of the sequence: in the order in which they were incorporated.
  await expectSequence(page, ['FRS-03', 'FRS-05', 'FRS-06']);

  await option(page, 'FRS-06').click();
  await page.getByRole('button', { name: 'Up', exact: true }).click();
  await expectSequence(page, ['FRS-03', 'FRS-06', 'FRS-05']);
  await page.getByRole('button', { name: 'To bottom', exact: true }).click();
  await expectSequence(page, ['FRS-03', 'FRS-05', 'FRS-06']);
  await page.getByRole('button', { name: 'To top', exact: true }).click();
  await expectSequence(page, ['FRS-06', 'FRS-03', 'FRS-05']);
  await page.getByRole('button', { name: 'Down', exact: true }).click();
  await expectSequence(page, ['FRS-03', 'FRS-06', 'FRS-05']);

  await option(page, 'FRS-05').click();
  await page.keyboard.press('ControlOrMeta+Shift+ArrowUp');
  await expectSequence(page, ['FRS-03', 'FRS-05', 'FRS-06']);
  await page.keyboard.press('ControlOrMeta+Shift+ArrowUp');
  await expectSequence(page, ['FRS-05', 'FRS-03', 'FRS-06']);
  await page.keyboard.press('ControlOrMeta+Shift+ArrowDown');
  await expectSequence(page, ['FRS-03', 'FRS-05', 'FRS-06']);

  await option(page, 'FRS-06').dragTo(option(page, 'FRS-03'), {
    targetPosition: { x: 60, y: 4 },
    steps: 12,
  });
  await expectSequence(page, ['FRS-06', 'FRS-03', 'FRS-05']);

  await expandNode(page, 'Pier');
  await treeItem(page, 'FRS-05').dragTo(treeItem(page, 'FRS-06'), {
    targetPosition: { x: 120, y: 3 },
    steps: 12,
  });
  await expect.poll(() => membersOf(page, 'Pier')).toEqual(['FRS-05', 'FRS-06', 'FRS-03']);
  await treeItem(page, 'FRS-05').click();
  await page.keyboard.press('ControlOrMeta+Shift+ArrowDown');
  await expect.poll(() => membersOf(page, 'Pier')).toEqual(['FRS-06', 'FRS-05', 'FRS-03']);
  await expect(treeItem(page, 'FRS-05')).toBeFocused();
  await chooseInContextMenu(page, 'FRS-03', 'Move to top');
  await expect.poll(() => membersOf(page, 'Pier')).toEqual(['FRS-03', 'FRS-06', 'FRS-05']);

  await client.restart();
  await expandNode(client.page, 'Pier');
  await expect.poll(() => membersOf(client.page, 'Pier')).toEqual(['FRS-03', 'FRS-06', 'FRS-05']);
});

function option(page: Page, name: string) {
  return page.getByRole('listbox', { name: 'Failover sequence' }).getByRole('option', { name });
}

async function expectSequence(page: Page, names: readonly string[]): Promise<void> {
  await expect(
    page.getByRole('listbox', { name: 'Failover sequence' }).getByRole('option'),
  ).toHaveText(names.map((name) => new RegExp(name)));
}
