import { expect, type Locator } from '@playwright/test';

/** Expects a sentence under a field that says what is allowed, and the field to be marked as wrong. */
export async function expectError(of: Locator, sentence: RegExp | string): Promise<void> {
  await expect(of).toHaveAccessibleDescription(
    typeof sentence === 'string' ? new RegExp(escaped(sentence)) : sentence,
  );
  await expect(of).toHaveAttribute('aria-invalid', 'true');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
