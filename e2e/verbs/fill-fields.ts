import type { Locator } from '@playwright/test';
import { field } from './field';

/** What fields show, by their labels: the text of an input, or whether a checkbox is ticked. */
export type FieldValues = Readonly<Record<string, string | boolean>>;

/** Types into inputs and ticks or clears checkboxes, one after the other. */
export async function fillFields(scope: Locator, values: FieldValues): Promise<void> {
  for (const [label, value] of Object.entries(values)) {
    if (typeof value === 'boolean') await field(scope, label).setChecked(value);
    else await field(scope, label).fill(value);
  }
}
