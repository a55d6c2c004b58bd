import type { Locator, Page } from '@playwright/test';

/** The box of the diagram in Coverage that stands for a server or a group, by its name. */
export function boxOf(page: Page, name: string): Locator {
  // A box says its name first, then what it is.
  return page
    .getByRole('tabpanel', { name: 'Diagram' })
    .getByRole('button', { name: new RegExp(`^${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}, `) });
}
