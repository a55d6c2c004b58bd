import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../app/test';
import { openHarbour } from '../verbs/open-harbour';
import { openView } from '../verbs/open-view';
import { siteOf } from '../verbs/site-of';
import { treeItem } from '../verbs/tree-item';

test('failures are tried, stepped through, reordered and kept, and the configuration stays as it was', async ({
  client,
}) => {
  await openHarbour(client);
  await openView(client.page, 'What-if');
  const { page } = client;
  const before = await siteOf(page);

  await treeItem(page, 'RS-02').click();
  await expectState(page, 'RS-02', 'down, FRS-01 stands in');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Space');
  await expectState(page, 'RS-01', 'down, FRS-02 stands in');
  await expectState(page, 'FRS-02', 'standing in for RS-01');
  await expect(page.getByRole('region', { name: 'Details' })).toContainText(
    'Locked until the take-over ends',
  );
  await expect(step(page, 2)).toContainText('FRS-01: passed over, stands in for RS-02');

  await page.keyboard.press('Alt+ArrowLeft');
  await expectState(page, 'RS-01', 'running');
  await page.keyboard.press('Alt+ArrowRight');
  await expectState(page, 'RS-01', 'down, FRS-02 stands in');

  await step(page, 2).getByRole('button', { name: 'Earlier: RS-01 fails' }).click();
  await expectState(page, 'RS-01', 'down, FRS-01 stands in');
  await step(page, 1)
    .getByRole('button', { name: '1. RS-01 fails' })
    .press('Control+Shift+ArrowDown');
  await expectState(page, 'RS-01', 'down, FRS-02 stands in');
  await step(page, 2).dragTo(step(page, 1), { targetPosition: { x: 40, y: 4 } });
  await expectState(page, 'RS-01', 'down, FRS-01 stands in');
  await page.keyboard.press('Control+z');
  await expectState(page, 'RS-01', 'down, FRS-02 stands in');
  expect(await siteOf(page)).toEqual(before);

  await page.getByRole('button', { name: 'Save scenario…' }).click();
  await page.getByRole('textbox', { name: 'Scenario name' }).fill('Night');
  await page.keyboard.press('Enter');
  await expect(chosenScenario(page)).toHaveText('Night');
  await page.getByRole('button', { name: 'More for scenarios' }).click();
  await page.getByRole('menuitem', { name: 'Rename scenario…' }).click();
  await page.getByRole('textbox', { name: 'Scenario name' }).fill('Night shift');
  await page.keyboard.press('Enter');
  await expect(chosenScenario(page)).toHaveText('Night shift');

  await client.restart();
  await openView(client.page, 'What-if');
  await client.page.getByRole('combobox', { name: 'Scenario' }).selectOption('Night shift');
  await expectState(client.page, 'RS-02', 'down, FRS-01 stands in');
  await expectState(client.page, 'RS-01', 'down, FRS-02 stands in');
});

test('the worst case and all computers of a group are one click away', async ({ client }) => {
  await openHarbour(client);
  const { page } = client;
  await openView(page, 'What-if');
  await page.getByRole('button', { name: 'Load the worst case' }).click();
  // RS-04 has no failover: one failure is enough.
  await expectState(page, 'RS-04', 'down, uncovered');
  await page.getByRole('button', { name: 'Undo in What-if' }).click();
  await expectState(page, 'RS-04', 'running, no failover');

  await page.getByRole('button', { name: 'Fail a group’s computers' }).click();
  await page.getByRole('menuitem', { name: 'North wing' }).click();
  await expectState(page, 'FRS-01', 'unreachable');
  await treeItem(page, 'RS-02').click();
  await expectState(page, 'RS-02', 'down, uncovered');
  await expect(step(page, 3)).toContainText('FRS-02: passed over, unreachable');
  await page.getByRole('combobox', { name: 'Show' }).selectOption('Uncovered');
  await expect(page.getByRole('treeitem')).toHaveText([/Recording servers/, /RS-02/]);
});

async function expectState(page: Page, server: string, state: string): Promise<void> {
  await expect(treeItem(page, server)).toHaveAccessibleName(new RegExp(`, ${state}$`));
}

/** A step of the timeline, from 1. */
function step(page: Page, number: number): Locator {
  return page
    .getByRole('list', { name: 'Timeline' })
    .locator(`> [aria-posinset="${String(number)}"]`);
}

function chosenScenario(page: Page): Locator {
  return page.getByRole('combobox', { name: 'Scenario' }).locator('option:checked');
}
