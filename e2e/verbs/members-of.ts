import type { Page } from '@playwright/test';

/** The members of a group as the tree shows them, first to last; only those in view. */
export async function membersOf(page: Page, group: string): Promise<readonly string[]> {
  const labels = await page
    .getByRole('treeitem')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label') ?? ''));
  return labels.flatMap((label) => {
    const [, name, rest] = /^(.+?), position \d+ of \d+ in (.*)$/.exec(label) ?? [];
    return name !== undefined && (rest === group || rest?.startsWith(`${group}, `) === true)
      ? [name]
      : [];
  });
}
