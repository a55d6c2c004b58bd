import type { Locator, Page } from '@playwright/test';

/** A field of the open tab or dialog, by its label; in a section as "Port › Start". */
export function field(scope: Page | Locator, label: string): Locator {
  const [section, within] = label.split(' › ');
  return within === undefined
    ? scope.getByLabel(label, { exact: true })
    : scope
        .getByRole('group', { name: section ?? '', exact: true })
        .getByLabel(within, { exact: true });
}
