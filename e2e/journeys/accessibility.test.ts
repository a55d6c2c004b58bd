import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../app/test';
import { castOf } from '../screens/cast';
import { screens } from '../screens/screens';
import { chooseTheme } from '../verbs/choose-theme';
import { openHarbour } from '../verbs/open-harbour';
import { siteOf } from '../verbs/site-of';

for (const theme of ['Light', 'Dark', 'High contrast'] as const) {
  test(`axe finds no violation on any screen, ${theme.toLowerCase()}`, async ({ client }) => {
    test.slow();
    await chooseTheme(client.page, theme);
    const found: string[] = [];
    const check = async (screen: string): Promise<void> => {
      for (const violation of await violations(client.page)) found.push(`${screen}: ${violation}`);
    };
    await check('start');
    await openHarbour(client);
    const cast = castOf(await siteOf(client.page));
    for (const screen of screens) {
      await screen.show(client, cast);
      await check(screen.name);
      await screen.leave(client);
    }
    expect(found).toEqual([]);
  });
}

test('axe finds no violation in what is told after a damaged file', async ({ stoppedClient }) => {
  await writeFile(join(stoppedClient.userData, 'site.json'), 'not a site');
  await stoppedClient.start();
  await expect(stoppedClient.page.getByText(/set aside/i).first()).toBeVisible();
  expect(await violations(stoppedClient.page)).toEqual([]);
});

/** What axe objects to, and where; best practices count too. */
async function violations(page: Page): Promise<readonly string[]> {
  // Colours are measured as they are: not in the middle of a fade.
  await page.evaluate(() =>
    Promise.allSettled(document.getAnimations().map(({ finished }) => finished)),
  );
  // An Electron context opens no new page, which axe would otherwise evaluate its results in.
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`,
    ),
  );
}
