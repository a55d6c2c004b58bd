import type { Locator, Page } from '@playwright/test';
import { field } from './field';

/** Opens a list to choose from and chooses the option whose words begin like this. */
export async function chooseOption(
  page: Page,
  scope: Locator,
  label: string,
  option: string,
): Promise<void> {
  await field(scope, label).click();
  await optionOf(page, option).click();
}

/** An option of the list that is open. */
export function optionOf(page: Page, option: string): Locator {
  return page.getByRole('option', { name: new RegExp(`^${option}`) });
}
