import type { Page } from '@playwright/test';

/** Takes a picture once nothing moves any more: no notification, no tooltip, no animation. */
export async function picture(page: Page, path: string): Promise<void> {
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
