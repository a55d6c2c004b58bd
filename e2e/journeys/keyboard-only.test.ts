import type { Locator, Page } from '@playwright/test';
import { failoverGroupIdOf, failoverRecorderIdOf } from '../../shared/testing/records';
import { expect, test } from '../app/test';
import { expectAllSaved } from '../verbs/expect-all-saved';
import { openHarbour } from '../verbs/open-harbour';
import { siteOf } from '../verbs/site-of';
import { treeItem } from '../verbs/tree-item';

test('a whole edit works without a mouse: a member’s tab, its place in the sequence, a new group', async ({
  client,
}) => {
  const { page } = client;
  const { keyboard } = page;
  await openHarbour(client);

  // To the tree, and by its first letters to a group; open it, and down to its second member.
  await tabUntil(
    page,
    page.getByRole('tree').getByRole('treeitem').and(page.locator('[tabindex="0"]')),
  );
  await keyboard.press('Home');
  await keyboard.type('North');
  await expect(treeItem(page, 'North wing')).toBeFocused();
  await keyboard.press('ArrowRight');
  await expect(treeItem(page, 'North wing')).toHaveAttribute('aria-expanded', 'true');
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowDown');
  await expect(treeItem(page, 'FRS-02')).toBeFocused();

  // Into its tabs, on to a field, type, save.
  await tabUntil(page, page.getByRole('tab', { name: /^Info/ }));
  await tabUntil(page, page.getByLabel('Description', { exact: true }));
  await keyboard.type('Checked by hand');
  await keyboard.press('ControlOrMeta+s');
  await expectAllSaved(page);

  // Another tab of it, by the keys for tabs.
  await keyboard.press('Control+PageDown');
  await expect(page.getByRole('tab', { name: /^Network/ })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await tabUntil(page, page.getByLabel('Enable public access'));
  await keyboard.press('Space');
  await tabUntil(page, page.getByLabel('Public address'));
  await keyboard.type('frs02.example.net');
  await tabUntil(page, page.getByLabel('Public port'));
  await keyboard.type('7563');
  await tabUntil(page, page.getByRole('button', { name: 'Save', exact: true }));
  await keyboard.press('Enter');
  await expectAllSaved(page);

  // Back to the tree with F6 and up in the sequence.
  for (let press = 0; press < 6; press += 1) {
    await keyboard.press('F6');
    if ((await page.getByRole('treeitem').and(page.locator(':focus')).count()) > 0) break;
  }
  await expect(treeItem(page, 'FRS-02')).toBeFocused();
  await keyboard.press('ControlOrMeta+Shift+ArrowUp');
  await expect(treeItem(page, 'FRS-02')).toHaveAccessibleName(/^FRS-02, position 1 of 2/);
  await expect(treeItem(page, 'FRS-02')).toBeFocused();

  // Rename in place.
  await keyboard.press('F2');
  await keyboard.type('FRS-First');
  await keyboard.press('Enter');
  await expect(treeItem(page, 'FRS-First')).toBeFocused();

  // The context menu, and a dialog.
  await keyboard.press('Home');
  await keyboard.type('Failover');
  await expect(treeItem(page, 'Failover Servers')).toBeFocused();
  await keyboard.press('Shift+F10');
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  await keyboard.type('Add');
  await keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByLabel('Name', { exact: true })).toBeFocused();
  await keyboard.type('By hand');
  await keyboard.press('Enter');
  await expect(treeItem(page, 'By hand')).toBeVisible();

  const site = await siteOf(page);
  expect(site.failoverRecorders[failoverRecorderIdOf(2)]).toMatchObject({
    name: 'FRS-First',
    description: 'Checked by hand',
    publicAccessEnabled: true,
    publicWebserverHostName: 'frs02.example.net',
    publicWebserverPort: 7563,
  });
  expect(site.failoverGroups[failoverGroupIdOf(1)]?.members).toEqual([
    failoverRecorderIdOf(2),
    failoverRecorderIdOf(1),
  ]);
});

/** Presses Tab until the focus is there; fails when it comes round without. */
async function tabUntil(page: Page, target: Locator): Promise<void> {
  for (let press = 0; press < 60; press += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}
