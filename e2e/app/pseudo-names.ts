import type { Page } from '@playwright/test';
import { accent } from '../../shared/messages/pseudo';

/** What the pseudo-locales put between letters: brackets, and what turns the direction. */
const MARKS = '[\\[\\]\\u202E\\u202C]*';

/**
 * Finds a text by its English words in a pseudo-locale, whatever of it comes from the catalogue and
 * whatever are names, which stay as they are.
 */
export function inPseudo(text: string | RegExp, exact: boolean): RegExp {
  const isPattern = text instanceof RegExp;
  const source = isPattern ? text.source : text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  // A word boundary knows no letters with accents.
  const parts = source.replaceAll('\\b', '').match(/\\?./gsu) ?? [];
  const pattern = parts.map((part) => (/^[a-z\d]$/i.test(part) ? letter(part) : part)).join('');
  const anchored = !isPattern && exact ? `^${MARKS}${pattern}$` : pattern;
  return new RegExp(anchored.replace(/^\^/, `^${MARKS}`), isPattern || exact ? '' : 'i');
}

function letter(plain: string): string {
  return `(?:${plain}|${accent(plain)})${MARKS}`;
}

type Finder = (this: unknown, text: unknown, options?: Record<string, unknown>) => unknown;

/** Lets everything of a page be found by its English name though it speaks a pseudo-locale. */
export function findInPseudo(page: Page): void {
  for (const finder of [page, page.mainFrame(), page.locator('body')]) {
    // The classes of Playwright are not exported, but their objects lead to them.
    const methods = Object.getPrototypeOf(finder) as Record<string, Finder>;
    for (const method of ['getByText', 'getByLabel', 'getByPlaceholder', 'getByTitle']) {
      replace(methods, method, (text, options) => [translated(text, options), options]);
    }
    replace(methods, 'getByRole', (role, options) =>
      options?.name === undefined
        ? [role, options]
        : [role, { ...options, name: translated(options.name, options) }],
    );
  }
}

const replaced = new WeakSet<Finder>();

function replace(
  methods: Record<string, Finder>,
  method: string,
  translate: (
    text: unknown,
    options: Record<string, unknown> | undefined,
  ) => [unknown, Record<string, unknown> | undefined],
): void {
  const original = methods[method];
  if (original === undefined || replaced.has(original)) return;
  const finder: Finder = function (text, options) {
    return original.apply(this, translate(text, options));
  };
  replaced.add(finder);
  methods[method] = finder;
}

function translated(text: unknown, options: Record<string, unknown> | undefined): unknown {
  // One finder calls another: what is translated already stays.
  if (text instanceof RegExp && text.source.includes('202E')) return text;
  return typeof text === 'string' || text instanceof RegExp
    ? inPseudo(text, options?.exact === true)
    : text;
}
