import type { Page } from '@playwright/test';
import { expect, test } from '../app/test';
import { expandNode } from '../verbs/expand-node';
import { membersOf } from '../verbs/members-of';
import { openHarbour } from '../verbs/open-harbour';
import { treeItem } from '../verbs/tree-item';

test('failover recording servers are dragged between groups, out of them, and onto a recording server', async ({
  client,
}) => {
  const { page } = client;
  await openHarbour(client);
  await expandNode(page, 'North wing');
  await expandNode(page, 'South wing');

  await treeItem(page, 'FRS-01').dragTo(treeItem(page, 'South wing'));
  await expect.poll(() => membersOf(page, 'South wing')).toEqual(['FRS-03', 'FRS-01']);
  await expect.poll(() => membersOf(page, 'North wing')).toEqual(['FRS-02']);

  await treeItem(page, 'FRS-02').dragTo(treeItem(page, 'FRS-01'), {
    targetPosition: { x: 120, y: 3 },
  });
  await expect.poll(() => membersOf(page, 'South wing')).toEqual(['FRS-03', 'FRS-02', 'FRS-01']);

  await treeItem(page, 'FRS-03').dragTo(treeItem(page, 'Failover Servers'));
  await expect(treeItem(page, 'FRS-03')).toHaveAccessibleName(/not assigned/);

  await treeItem(page, 'FRS-03').dragTo(treeItem(page, 'RS-04'));
  await expect(treeItem(page, 'FRS-03')).toHaveAccessibleName('FRS-03, hot standby of RS-04');
  await expect(treeItem(page, 'RS-04')).toHaveAccessibleName('RS-04, hot standby FRS-03');

  await client.restart();
  await expect(treeItem(client.page, 'FRS-03')).toHaveAccessibleName(
    'FRS-03, hot standby of RS-04',
  );
  await expect.poll(() => membersOf(client.page, 'South wing')).toEqual(['FRS-02', 'FRS-01']);
});

test('a drop that a rule refuses says why while it hovers, and does nothing', async ({
  client,
}) => {
  const { page } = client;
  await openHarbour(client);
  await expandNode(page, 'North wing');

  await hover(page, 'FRS-01', 'RS-04');
  await expect(
    page.getByText('A grouped server cannot be a hot standby.', { exact: false }),
  ).toBeVisible();
  await page.mouse.up();
  await expect(treeItem(page, 'RS-04')).toHaveAccessibleName('RS-04, no failover');

  await hover(page, 'FRS-04', 'South wing');
  await expect(page.getByText(/FRS-04 is the hot standby of RS-03/)).toBeVisible();
  await page.mouse.up();
  await expect(treeItem(page, 'FRS-04')).toHaveAccessibleName('FRS-04, hot standby of RS-03');

  await hover(page, 'FRS-04', 'RS-04');
  await expect(page.getByText(/A hot standby serves one recording server only/)).toBeVisible();
  await page.mouse.up();
  await expect(treeItem(page, 'RS-04')).toHaveAccessibleName('RS-04, no failover');
});

/** Drags a row over another and holds it there. */
async function hover(page: Page, from: string, to: string): Promise<void> {
  await treeItem(page, from).hover();
  await page.mouse.down();
  const target = await treeItem(page, to).boundingBox();
  if (target === null) throw new Error(`${to} is not on the screen.`);
  const { x, y, width, height } = target;
  await page.mouse.move(x + width / 2, y + height / 2, { steps: 4 });
  await page.mouse.move(x + width / 2 + 2, y + height / 2);
}
