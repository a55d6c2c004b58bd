import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { mirrored, pseudo } from './pseudo';

/** A language with its forms of numbers, lists and dates. */
export interface Locale {
  /** As BCP 47 has it; what `--locale=` takes and the page says its language is. */
  readonly tag: string;
  /** The locale of Intl for plurals, numbers, lists and dates. */
  readonly intl: string;
  readonly direction: 'ltr' | 'rtl';
  /** Makes the text of this locale from the English one. */
  readonly translate?: (english: MessageFormatElement[]) => MessageFormatElement[];
}

/** What is spoken unless `--locale=` says otherwise. */
export const defaultLocale: Locale = { tag: 'en-GB', intl: 'en-GB', direction: 'ltr' };

/**
 * The locales there are. `en-XA` and `en-XB` are no languages: they show in pictures of the screens
 * what is not translated, what a longer language would cut off, and what is not mirrored. The names
 * follow the pseudo-locales of Android and Chromium.
 */
const locales: readonly Locale[] = [
  defaultLocale,
  { tag: 'en-XA', intl: 'en-GB', direction: 'ltr', translate: pseudo },
  { tag: 'en-XB', intl: 'en-GB', direction: 'rtl', translate: mirrored },
];

/** The locale with this tag; the default one when there is none. */
export function localeOf(tag: string | null | undefined): Locale {
  return locales.find((locale) => locale.tag === tag) ?? defaultLocale;
}
