import type { Page } from '@playwright/test';
import { expect, test } from '../app/test';
import { askToClose } from '../verbs/ask-to-close';
import { expandNode } from '../verbs/expand-node';
import { field } from '../verbs/field';
import { openHarbour } from '../verbs/open-harbour';
import { openTab } from '../verbs/open-tab';
import { openView } from '../verbs/open-view';
import { selectNode } from '../verbs/select-node';

const rights = 'The service account may read and write RecorderConfig.xml';

test('preparations are ticked with name, date and note', async ({ client }) => {
  await openHarbour(client);
  await expandNode(client.page, 'North wing');
  await selectNode(client.page, 'FRS-01');
  const tab = await openTab(client.page, 'Preparation');
  await tab.getByRole('checkbox', { name: rights }).click();
  const dialog = client.page.getByRole('dialog', { name: 'Checked on FRS-01' });
  await field(dialog, 'Your name*').fill('Ada');
  await field(dialog, 'Date*').fill('2026-05-03');
  await field(dialog, 'Note').fill('Runs as a domain user');
  await dialog.getByRole('button', { name: 'Tick', exact: true }).click();
  await expect(tab).toContainText('Ada, 3 May 2026');
  // From now on a click is enough.
  await tab.getByRole('checkbox', { name: 'It runs on a computer of its own' }).click();
  await expect(tab).toContainText('2 of 4 checked');

  await client.restart();
  const later = client.page.getByRole('tabpanel', { name: 'Preparation' });
  await expect(later).toContainText('2 of 4 checked');
  await expect(later).toContainText('Runs as a domain user');
  await later.getByRole('checkbox', { name: rights }).click();
  await expect(later).toContainText('1 of 4 checked');
});

test('a validation in progress outlives the window, and ends with an outcome', async ({
  client,
}) => {
  const { page } = client;
  await openHarbour(client);
  await selectNode(page, 'RS-01');
  await openTab(page, 'Validation');
  await page.getByRole('button', { name: 'Start a validation…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Validate the failover of RS-01' });
  await expect(dialog).toContainText('FRS-01 takes over from RS-01.');
  await field(dialog, 'Your name*').fill('Ada');
  await dialog.getByRole('radio', { name: /^Pull out the network cable/ }).check();
  await dialog.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(dialog).toContainText('Not a valid exercise');
  await dialog.getByRole('radio', { name: /^Stop the recording server service/ }).check();
  await dialog.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(dialog).toBeHidden();

  await tickStep(page, 1);
  await tickStep(page, 2);
  await field(page, 'Notes').fill('Half a minute without pictures');
  await selectNode(page, 'RS-02');
  await selectNode(page, 'RS-01');
  await expect(field(page, 'Notes')).toHaveValue('Half a minute without pictures');
  // The steps are on disk; the notes are a draft like any other.
  await askToClose(client);
  const question = page.getByRole('alertdialog').or(page.getByRole('dialog'));
  const gone = page.waitForEvent('close');
  await question.getByRole('button', { name: 'Save all' }).click();
  await gone;
  await client.restart();

  const again = client.page;
  await expect(again.getByText('validation in progress')).toBeVisible();
  await expect(step(again, 2)).toBeChecked();
  await expect(step(again, 3)).not.toBeChecked();
  await expect(field(again, 'Notes')).toHaveValue('Half a minute without pictures');
  for (const number of [3, 4, 5]) await tickStep(again, number);
  await again.getByRole('button', { name: 'Passed' }).click();
  await expect(again.getByText('has not been ticked off')).toBeVisible();
  await tickStep(again, 6);
  await again.getByRole('button', { name: 'Change the time of “The service is stopped”' }).click();
  await field(again.getByRole('dialog'), 'Date and time*').fill('2026-05-03T10:00:00');
  await again.getByRole('dialog').getByRole('button', { name: 'Change', exact: true }).click();
  await expect(again.getByText('3 May 2026, 10:00:00')).toBeVisible();
  await again.getByRole('button', { name: 'Passed' }).click();
  await expect(again.getByText(/^Last validated on/)).toContainText('Passed');
  await expect(again.getByText('Half a minute without pictures')).toBeVisible();

  await client.restart();
  await expect(client.page.getByText(/last validated .*, passed/)).toBeVisible();
  await openView(client.page, 'Readiness');
  await client.page.getByRole('searchbox', { name: 'Filter findings' }).fill('never been valid');
  const rows = client.page.getByRole('grid', { name: 'Findings' }).getByRole('row');
  const due = (name: string) =>
    rows.filter({ hasText: `The failover of ${name} has never been validated.` });
  await expect(due('RS-02')).toBeVisible();
  await expect(due('RS-01')).toBeHidden();
  await due('RS-02').dblclick();
  await expect(
    client.page.getByText('The failover of RS-02 has never been validated.'),
  ).toBeVisible();
});

function step(page: Page, number: number) {
  return page.getByRole('checkbox', { name: new RegExp(`^${String(number)}\\. `) });
}

async function tickStep(page: Page, number: number): Promise<void> {
  await step(page, number).click();
  await expect(step(page, number)).toBeChecked();
}
