import type { Locator, Page } from '@playwright/test';

/** A field of the open tab or dialog, by its label. */
export function field(scope: Page | Locator, label: string): Locator {
  return scope.getByLabel(label, { exact: true });
}
