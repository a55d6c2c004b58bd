import { expect, type Locator } from '@playwright/test';
import { field } from './field';
import type { FieldValues } from './fill-fields';

/** Expects inputs and checkboxes to show these values. */
export async function expectFields(scope: Locator, values: FieldValues): Promise<void> {
  for (const [label, value] of Object.entries(values)) {
    if (typeof value === 'boolean')
      await expect(field(scope, label)).toBeChecked({ checked: value });
    else await expect(field(scope, label)).toHaveValue(value);
  }
}
