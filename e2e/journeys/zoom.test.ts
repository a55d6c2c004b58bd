import type { Locator } from '@playwright/test';
import { expect, test } from '../app/test';
import { openHarbour } from '../verbs/open-harbour';
import { openTab } from '../verbs/open-tab';
import { pressSave } from '../verbs/press-save';
import { request } from '../verbs/request';
import { resizeWindow } from '../verbs/resize-window';
import { selectNode } from '../verbs/select-node';

for (const [words, width, height, zoomSteps] of [
  ['in the smallest window', 1024, 640, 0],
  ['at a zoom of 200 % in the smallest window', 1024, 640, 5],
] as const) {
  test(`everything is within reach ${words}`, async ({ client }) => {
    const { page } = client;
    await openHarbour(client);
    for (let step = 0; step < zoomSteps; step += 1) {
      await page.keyboard.press('ControlOrMeta+Equal');
    }
    if (zoomSteps > 0) {
      await expect
        .poll(async () => {
          const settings = await request(page, 'settings.read', {});
          return settings.ok ? settings.value.zoomFactor : null;
        })
        .toBe(2);
    }
    await resizeWindow(client, width, height);
    await expect
      .poll(() => page.evaluate(() => window.devicePixelRatio))
      .toBe(zoomSteps > 0 ? 2 : 1);

    for (const [node, tab, lastField] of [
      ['FRS-05', 'Info', 'Enable this failover server'],
      ['FRS-05', 'Network', 'Public port'],
      ['RS-04', 'Failover', 'Failover service communication port (TCP)'],
      ['RS-04', 'Multicast', 'TTL'],
      ['North wing', 'Info', 'Description'],
    ] as const) {
      await selectNode(page, node);
      const panel = await openTab(page, tab);
      const last = panel.getByLabel(lastField, { exact: true });
      await last.scrollIntoViewIfNeeded();
      await expectInSight(last);
      await expectInSight(page.getByRole('button', { name: 'Save', exact: true }));
      await expectNoSidewaysScrolling(page.locator('html'));
      await expectNoSidewaysScrolling(panel);
    }
    await selectNode(page, 'FRS-05');
    await (await openTab(page, 'Info')).getByLabel('UDP port').fill('8850');
    await pressSave(page);
    await expect(page.getByRole('button', { name: 'Save', exact: true })).toBeDisabled();

    await selectNode(page, 'North wing');
    await openTab(page, 'Sequence');
    await page.getByRole('option', { name: 'FRS-02' }).click();
    const up = page.getByRole('button', { name: 'Up', exact: true });
    await up.scrollIntoViewIfNeeded();
    await expectInSight(up);
    await up.click();
    await page.getByRole('button', { name: 'Edit members…' }).click();
    const dialog = page.getByRole('dialog');
    const apply = dialog.getByRole('button', { name: 'Apply' });
    await apply.scrollIntoViewIfNeeded();
    await expectInSight(apply);
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await expect(dialog).toBeHidden();
  });
}

/** Expects a control to lie within the window and nothing to lie upon it. */
async function expectInSight(control: Locator): Promise<void> {
  await expect(control).toBeInViewport({ ratio: 1 });
  expect(
    await control.evaluate((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const hit = document.elementFromPoint(left + width / 2, top + height / 2);
      return element.contains(hit) || hit?.contains(element) === true;
    }),
  ).toBe(true);
}

async function expectNoSidewaysScrolling(element: Locator): Promise<void> {
  expect(
    await element.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth),
  ).toBeLessThanOrEqual(0);
}
