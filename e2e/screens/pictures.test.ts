import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { test } from '../app/test';
import { chooseTheme } from '../verbs/choose-theme';
import { openSample } from '../verbs/open-sample';
import { resizeWindow } from '../verbs/resize-window';
import { siteOf } from '../verbs/site-of';
import { castOf } from './cast';
import { screens } from './screens';

const pictures = join(import.meta.dirname, '..', '..', 'docs', 'screenshots');

for (const theme of ['Light', 'Dark'] as const) {
  test(`pictures of every screen, ${theme.toLowerCase()}`, async ({ client }) => {
    test.slow();
    const folder = join(pictures, theme.toLowerCase());
    await resizeWindow(client, 1280, 800);
    await chooseTheme(client.page, theme);
    await picture(client.page, join(folder, 'start.png'));
    await openSample(client.page);
    const cast = castOf(await siteOf(client.page));
    for (const screen of screens) {
      await screen.show(client, cast);
      await picture(client.page, join(folder, `${screen.name}.png`));
      await screen.leave(client);
    }
  });
}

/** Takes a picture once nothing moves any more: no notification, no tooltip, no animation. */
async function picture(page: Page, path: string): Promise<void> {
  await page.mouse.move(640, 799);
  await page.evaluate(async () => {
    const settled = (): boolean =>
      document.getAnimations().every(({ playState }) => playState !== 'running') &&
      // A tooltip that describes its button is always there, and seldom to be seen.
      [...document.querySelectorAll('[role="tooltip"], [data-toast]')].every(
        (element) => !element.checkVisibility(),
      );
    for (let quiet = 0; quiet < 3; quiet = settled() ? quiet + 1 : 0) {
      await new Promise(requestAnimationFrame);
    }
  });
  await page.screenshot({ path, caret: 'hide' });
}
