import { expect, type Locator, type Page } from '@playwright/test';

/** Opens a tab of the selected node and returns its panel. */
export async function openTab(page: Page, name: string): Promise<Locator> {
  // An unsaved tab says so after its name.
  const tab = page.getByRole('tab', { name: new RegExp(`^${name}\\b`) });
  await tab.click();
  await expect(tab).toHaveAttribute('aria-selected', 'true');
  return page.getByRole('tabpanel');
}
