import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../app/test';
import { field } from '../verbs/field';
import { openHarbour } from '../verbs/open-harbour';
import { openView } from '../verbs/open-view';
import { pressUndo } from '../verbs/press-undo';
import { treeItem } from '../verbs/tree-item';

test('findings are grouped, mended, taken back and ignored, and stay so', async ({ client }) => {
  const { page } = client;
  await openHarbour(client);
  const noFailover = findings(page).getByRole('row', { name: /Nobody takes over from RS-04/ });

  // The nodes and the status bar say the worst, and lead there.
  await expect(treeItem(page, 'RS-04')).toHaveAccessibleDescription('Readiness: 1 error');
  const worst = page.getByRole('contentinfo').getByRole('button');
  await expect(worst).toHaveAccessibleName(/^Error: RS-04, No failover/);
  await worst.click();
  await expect(noFailover).toHaveAttribute('aria-selected', 'true');

  // By rule, with the keyboard; then only what is of a severity.
  await page.getByLabel('Group by').selectOption('Rule');
  const group = findings(page).getByRole('row', { name: /^No failover, 1 finding: 1 error$/ });
  await noFailover.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(group).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(group).toHaveAttribute('aria-expanded', 'false');
  await expect(noFailover).toBeHidden();
  await page.keyboard.press('ArrowRight');
  await expect(noFailover).toBeVisible();
  await page.getByLabel('Severity').selectOption('Warning');
  await expect(noFailover).toBeHidden();

  // A fix is a change like any other.
  await page.getByRole('searchbox', { name: 'Filter findings' }).fill('storage fails');
  const storage = findings(page).getByRole('row', { name: /RS-01 keeps running/ });
  await storage.click();
  await page.getByRole('button', { name: 'Shut down on storage failure', exact: true }).click();
  await expect(storage).toBeHidden();
  const next = findings(page).getByRole('row', { name: /RS-02 keeps running/ });
  await expect(next).toBeFocused();
  await pressUndo(page, 'Edit RS-01');
  await expect(storage).toBeVisible();
  await next.click();
  await page.getByRole('button', { name: 'Fix all 3 of this rule' }).click();
  await expect(page.getByText('No finding is left by this filter.')).toBeVisible();
  await pressUndo(page, 'Edit RS-01 and 2 more changes');
  await expect(storage).toBeVisible();

  // What may stand is ignored, with the reason.
  await page.getByRole('searchbox', { name: 'Filter findings' }).fill('');
  await page.getByLabel('Severity').selectOption('All severities');
  await noFailover.click();
  await page.getByRole('button', { name: 'Ignore…' }).click();
  const dialog = page.getByRole('dialog');
  await field(dialog, 'Why it may stand*').fill('A spare without cameras');
  await field(dialog, 'Your name*').fill('Ada');
  await dialog.getByRole('button', { name: 'Ignore', exact: true }).click();
  await expect(noFailover).toBeHidden();
  await expect(findings(page).locator('[role="row"]:focus')).toBeVisible();
  await expect(worst).not.toHaveAccessibleName(/RS-04/);

  await client.restart();
  const again = findings(client.page).getByRole('row', { name: /Nobody takes over from RS-04/ });
  await expect(client.page.getByLabel('Group by')).toHaveValue('rule');
  await expect(again).toBeHidden();
  await client.page.getByRole('switch', { name: 'Show ignored' }).click();
  await again.click();
  await expect(client.page.getByText(/^Ignored by Ada on .*: A spare without/)).toBeVisible();
  await client.page.getByRole('button', { name: 'No longer ignore' }).click();
  await expect(client.page.getByRole('contentinfo').getByRole('button')).toHaveAccessibleName(
    /RS-04/,
  );

  // Enter leads to where it is mended.
  await again.press('Enter');
  await expect(client.page.getByRole('heading', { name: 'RS-04' })).toBeVisible();
  await expect(client.page.getByRole('tab', { name: 'Failover' })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await openView(client.page, 'Readiness');
  await expect(again).toHaveAttribute('aria-selected', 'true');
});

function findings(page: Page): Locator {
  return page
    .getByRole('grid', { name: 'Findings' })
    .or(page.getByRole('treegrid', { name: 'Findings' }));
}
