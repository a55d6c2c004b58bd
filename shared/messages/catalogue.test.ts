import {
  isLiteralElement,
  isPluralElement,
  isPoundElement,
  isSelectElement,
  isTagElement,
  parse,
  type MessageFormatElement,
} from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import { english } from './en/english';

/** The names in a text: of its tags, and of what it is filled with. */
function namesOf(text: readonly MessageFormatElement[]): {
  readonly tags: readonly string[];
  readonly args: readonly string[];
} {
  const inner = text.flatMap((element) => {
    if (isTagElement(element)) return element.children;
    return isPluralElement(element) || isSelectElement(element)
      ? Object.values(element.options).flatMap(({ value }) => value)
      : [];
  });
  const below = inner.length === 0 ? { tags: [], args: [] } : namesOf(inner);
  const tags = text.filter(isTagElement).map(({ value }) => value);
  const args = text.flatMap((element) =>
    isLiteralElement(element) || isPoundElement(element) || isTagElement(element)
      ? []
      : [element.value],
  );
  return { tags: [...tags, ...below.tags], args: [...args, ...below.args] };
}

describe('the English catalogue', () => {
  it.each(Object.entries(english))('has a sound text for %s: %s', (_code, text) => {
    expect(() => parse(text)).not.toThrow();
  });

  it('gives no tag the name of an argument, which would take its place', () => {
    const mistaken = Object.entries(english).filter(([, text]) => {
      const { tags, args } = namesOf(parse(text));
      return tags.some((tag) => args.includes(tag));
    });
    expect(mistaken).toEqual([]);
  });
});
