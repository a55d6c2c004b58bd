import { expect, test } from '../app/test';
import { openHarbour } from '../verbs/open-harbour';
import { treeItem } from '../verbs/tree-item';

test('search filters the tree, shows where a match is, and leads to it', async ({ client }) => {
  const { page } = client;
  await openHarbour(client);
  await page.keyboard.press('ControlOrMeta+k');
  const search = page.getByRole('searchbox', { name: 'Search servers and groups' });
  await expect(search).toBeFocused();
  await page.keyboard.type('frs-02');
  // Its group opens for it; what does not match goes.
  await expect(treeItem(page, 'FRS-02')).toBeVisible();
  await expect(treeItem(page, 'North wing')).toBeVisible();
  await expect(treeItem(page, 'FRS-01')).toBeHidden();
  await expect(treeItem(page, 'RS-01')).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('tree').getByRole('treeitem').and(page.locator(':focus')),
  ).toHaveCount(1);
  await treeItem(page, 'FRS-02').click();
  await expect(page.getByRole('heading', { name: 'FRS-02' })).toBeVisible();
  await page.getByRole('button', { name: 'Clear search' }).click();

  // Once the search is over, the match is still in view, in its place.
  await expect(treeItem(page, 'FRS-02')).toHaveAttribute('aria-selected', 'true');
  await expect(treeItem(page, 'FRS-01')).toBeVisible();

  await search.fill('nothing of this name');
  await expect(page.getByText('Nothing matches')).toBeVisible();
});
