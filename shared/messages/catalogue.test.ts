import { parse } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import { english } from './en/english';

describe('the English catalogue', () => {
  it.each(Object.entries(english))('has a sound text for %s: %s', (_code, text) => {
    expect(() => parse(text)).not.toThrow();
  });
});
