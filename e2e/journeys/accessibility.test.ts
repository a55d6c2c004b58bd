import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Client } from '../app/client';
import { expect, test } from '../app/test';
import { castOf } from '../screens/cast';
import { screens } from '../screens/screens';
import { chooseTheme } from '../verbs/choose-theme';
import { openHarbour } from '../verbs/open-harbour';
import { siteOf } from '../verbs/site-of';

// The longest journeys there are: a worker that has nothing else to do takes the other one.
test.describe.configure({ mode: 'parallel' });

test('axe finds no violation on any screen, and no poor contrast in the dark', async ({
  client,
}) => {
  test.slow();
  const found = await violationsOnEveryScreen(client, async (page) => {
    await switchScheme(page, 'light');
    const inLight = await violations(page, everyRule);
    await switchScheme(page, 'dark');
    return [...inLight, ...(await violations(page, contrast))];
  });
  expect(found).toEqual([]);
});

test('axe finds no poor contrast on any screen in high contrast', async ({ client }) => {
  test.slow();
  await chooseTheme(client.page, 'High contrast');
  expect(await violationsOnEveryScreen(client, (page) => violations(page, contrast))).toEqual([]);
});

test('axe finds no violation in what is told after a damaged file', async ({ stoppedClient }) => {
  await writeFile(join(stoppedClient.userData, 'site.json'), 'not a site');
  await stoppedClient.start();
  await expect(stoppedClient.page.getByText(/set aside/i).first()).toBeVisible();
  expect(await violations(stoppedClient.page, everyRule)).toEqual([]);
});

type Rules = (axe: AxeBuilder) => AxeBuilder;

const everyRule: Rules = (axe) => axe;

/** All but the colours is the same in each theme. */
const contrast: Rules = (axe) => axe.withRules(['color-contrast']);

/** Lets the system change its colours, which the client follows unless it is told otherwise. */
async function switchScheme(page: Page, scheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme });
  await expect
    .poll(() => page.evaluate(() => document.documentElement.style.colorScheme))
    .toBe(scheme);
}

async function violationsOnEveryScreen(
  client: Client,
  look: (page: Page) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const found: string[] = [];
  const check = async (screen: string): Promise<void> => {
    for (const violation of await look(client.page)) {
      found.push(`${screen}: ${violation}`);
    }
  };
  await check('start');
  await openHarbour(client);
  const cast = castOf(await siteOf(client.page));
  for (const screen of screens) {
    await screen.show(client, cast);
    await check(screen.name);
    await screen.leave(client);
  }
  return found;
}

/** What axe objects to, and where; best practices count too. */
async function violations(page: Page, rules: Rules): Promise<readonly string[]> {
  // Colours are measured as they are: not in the middle of a fade.
  await page.evaluate(() =>
    Promise.allSettled(document.getAnimations().map(({ finished }) => finished)),
  );
  const axe = new AxeBuilder({ page })
    // An Electron context opens no new page, in which axe would otherwise put its results together.
    .setLegacyMode(true)
    // Fluent's guards at the ends of a group of controls: they hand the focus on at once.
    .exclude('[data-tabster-dummy]');
  const { violations: found } = await rules(axe).analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes
      .filter(({ html }) => id !== 'region' || !isPopup(html))
      .map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}

/** Menus and tooltips belong to what has opened them, and lie outside of any landmark. */
function isPopup(html: string): boolean {
  return /^<div[^>]* (role="tooltip"|class="fui-MenuPopover\b)/.test(html);
}
