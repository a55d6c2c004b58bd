import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { listOf } from '../../shared/model/site';
import type { Client } from '../app/client';
import { expect, test } from '../app/test';
import { answerSaveDialog } from '../verbs/answer-save-dialog';
import { boxOf } from '../verbs/box-of';
import { exportFile } from '../verbs/export-file';
import { openSample } from '../verbs/open-sample';
import { openTab } from '../verbs/open-tab';
import { openView } from '../verbs/open-view';
import { siteOf } from '../verbs/site-of';
import { treeItem } from '../verbs/tree-item';

test('Coverage answers who takes over, and leads there', async ({ client }) => {
  await openSample(client.page);
  await openView(client.page, 'Coverage');
  await expect(client.page.getByText('One failure can already be too much.')).toBeVisible();

  // The weakest first, until a heading is clicked.
  await expect(rows(client.page).nth(1)).toContainText('not covered');
  await client.page.getByRole('button', { name: 'Recording server', exact: true }).click();
  await client.page.getByRole('button', { name: 'Recording server', exact: true }).click();
  await client.page.getByRole('button', { name: 'Columns' }).click();
  await client.page.getByRole('menuitemcheckbox', { name: 'Live only' }).click();
  await client.page.keyboard.press('Escape');
  const first = await rows(client.page).nth(1).innerText();

  await client.restart();
  await openView(client.page, 'Coverage');
  await expect(rows(client.page).nth(1)).toHaveText(first, { useInnerText: true });
  await expect(client.page.getByRole('columnheader', { name: 'Live only' })).toBeHidden();

  await client.page.getByRole('searchbox', { name: 'Filter recording servers' }).fill('FRS-HOT-01');
  await expect(rows(client.page)).toHaveCount(2);
  await rows(client.page).nth(1).focus();
  await client.page.keyboard.press('Enter');
  await expect(client.page.getByRole('tab', { name: 'Failover' })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await expect(treeItem(client.page, 'RS-T1-02')).toHaveAttribute('aria-selected', 'true');

  await openView(client.page, 'Coverage');
  const groups = await openTab(client.page, 'Failover groups');
  await expect(groups.getByText(/\d(st|nd|rd|th) failure at the same time/).first()).toBeVisible();
});

test('the diagram is drawn, walked by key and exported', async ({ client }) => {
  const { page } = client;
  await openSample(page);
  await openView(page, 'Coverage');
  await openTab(page, 'Diagram');
  await expect(boxOf(page, 'RS-T1-01')).toBeVisible();
  const drawn = page.getByRole('tabpanel', { name: 'Diagram' }).locator('[data-box]');
  const { recordingServers, failoverGroups } = await siteOf(page);
  expect(await drawn.count()).toBeGreaterThan(
    listOf(recordingServers).length + listOf(failoverGroups).length,
  );

  const svg = await readFile(await exportFile(client, 'Export diagram', 'SVG…', 'w.svg'), 'utf8');
  expect(svg).toMatch(/^<svg /);
  expect(svg).toContain('>RS-T1-01</text>');
  expect(svg).not.toMatch(/<script|href/);
  const png = await readFile(await exportFile(client, 'Export diagram', 'PNG…', 'w.png'));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  // The width of the picture, which is drawn at twice the size.
  expect(png.readUInt32BE(16)).toBeGreaterThan(1000);

  await boxOf(page, 'RS-T1-01').focus();
  await page.keyboard.press('ArrowRight');
  await expect(boxOf(page, 'RS-T1-01')).not.toBeFocused();
  await boxOf(page, 'Terminals').focus();
  await page.keyboard.press('Enter');
  await expect(treeItem(page, 'Terminals')).toHaveAttribute('aria-selected', 'true');
});

test('the report is exported in every form, and a failure is told of', async ({ client }) => {
  const { app, page, files, problems } = client;
  await openSample(page);
  await openView(page, 'Coverage');
  const html = await reportIn(client, 'Web page', 'r.html');
  expect(html.toString()).toContain('Coverage of Airport');
  const pdf = await reportIn(client, 'PDF', 'r.pdf');
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  const csv = await reportIn(client, 'Table', 'r.csv');
  expect(csv.toString().trim().split('\r\n')).toHaveLength(25);
  const report: unknown = JSON.parse((await reportIn(client, 'For programs', 'r.json')).toString());
  expect(report).toMatchObject({ site: { name: 'Airport' }, survivesAnySimultaneousFailures: 0 });

  problems.expect(/A report could not be written/);
  await answerSaveDialog(app, join(files, 'no such folder', 'r.csv'));
  await page.getByRole('button', { name: 'Export report' }).click();
  await page.getByRole('menuitem', { name: 'Table' }).click();
  await expect(page.getByRole('alert')).toContainText(
    'r.csv could not be written, because there is no such file or folder',
  );
});

async function reportIn(client: Client, form: string, name: string): Promise<Buffer> {
  return readFile(await exportFile(client, 'Export report', new RegExp(`^${form}`), name));
}

function rows(page: Page) {
  return page.getByRole('grid', { name: 'Coverage' }).getByRole('row');
}
