import { expect, type Page } from '@playwright/test';

/** Chooses how the client looks, on the Settings screen, and goes back to the servers. */
export async function chooseTheme(
  page: Page,
  theme: 'Light' | 'Dark' | 'High contrast',
): Promise<void> {
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('radio', { name: theme }).check();
  const scheme = theme === 'Light' ? 'light' : 'dark';
  await expect
    .poll(() => page.evaluate(() => document.documentElement.style.colorScheme))
    .toBe(scheme);
  await page.getByRole('button', { name: 'Servers' }).click();
}
