import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { IntlMessageFormat } from 'intl-messageformat';
import { english } from './en/english';
import type { Locale } from './locale';
import {
  message,
  type Argument,
  type Arguments,
  type KeptMessage,
  type MessageCode,
  type Rest,
} from './message';

/** A part of a sentence that is shown in its own way: it gets what stands within its tags. */
export type Tag<Part> = (children: readonly (string | Part)[]) => Part;

/**
 * The text of a message. What cannot be said because another version wrote it, with a code or
 * arguments that this one has no text for, is told by its code and arguments.
 */
export function format(said: KeptMessage, locale: Locale): string {
  return partsOf(said, locale, {}).join('');
}

/** Gives the text of a code with these arguments, for a person who reads one language. */
export type Say = <Code extends MessageCode>(code: Code, ...rest: Rest<Code>) => string;

/** Says everything in one language. */
export function sayIn(locale: Locale): Say {
  return (code, ...rest) => format(message(code, ...rest), locale);
}

/** The text of a message with tags in it, in parts: `<name>FRS-01</name> takes over`. */
export function formatRich<Part>(
  said: KeptMessage,
  locale: Locale,
  tags: Readonly<Record<string, Tag<Part>>>,
): readonly (string | Part)[] {
  return partsOf(said, locale, tags);
}

/** How a date can be written: `{at, date, minute}`. */
const styles = {
  date: {
    day: { dateStyle: 'medium' },
    minute: { dateStyle: 'medium', timeStyle: 'short' },
    second: { dateStyle: 'medium', timeStyle: 'medium' },
  },
} as const;

/**
 * The texts as they are run. A build puts the parsed text in the place of each, so that no parser
 * comes with the client; in tests and tools they are parsed when they are first said.
 */
const texts: Readonly<Record<string, string | MessageFormatElement[]>> = english;

const compiled = new WeakMap<Locale, Map<string, IntlMessageFormat>>();

function compiledOf(code: string, locale: Locale): IntlMessageFormat | null {
  const known = compiled.get(locale) ?? new Map<string, IntlMessageFormat>();
  compiled.set(locale, known);
  const before = known.get(code);
  if (before !== undefined) return before;
  const text = Object.hasOwn(texts, code) ? texts[code] : undefined;
  if (text === undefined) return null;
  const source = new IntlMessageFormat(text, locale.intl, styles);
  const made =
    locale.translate === undefined
      ? source
      : new IntlMessageFormat(locale.translate(source.getAst()), locale.intl, styles);
  known.set(code, made);
  return made;
}

function partsOf<Part>(
  { code, args }: KeptMessage,
  locale: Locale,
  tags: Readonly<Record<string, Tag<Part>>>,
): readonly (string | Part)[] {
  const text = compiledOf(code, locale);
  if (text === null) return [unknown(code, args, locale)];
  try {
    const values: Record<string, string | number | Date> = {};
    for (const [name, value] of Object.entries(args)) values[name] = valueOf(value, locale);
    return text.formatToParts<Part>({ ...tags, ...values }).map(({ value }) => value);
  } catch {
    // The arguments are not those of the text: the message is of another version.
    return [unknown(code, args, locale)];
  }
}

function valueOf(value: Argument, locale: Locale): string | number | Date {
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (isList(value)) return listed(value, { type: 'conjunction' }, locale);
  if ('moment' in value) return new Date(value.moment);
  if ('code' in value) return format(value, locale);
  const style = value.join === 'commas' ? 'short' : 'narrow';
  return listed(value.items, { type: 'unit', style }, locale);
}

function listed(
  values: readonly Argument[],
  options: Intl.ListFormatOptions,
  locale: Locale,
): string {
  return new Intl.ListFormat(locale.intl, options).format(
    values.map((value) => String(valueOf(value, locale))),
  );
}

// Array.isArray would make any[] of a readonly list.
function isList(value: Argument): value is readonly Argument[] {
  return Array.isArray(value);
}

function unknown(code: string, args: Arguments, locale: Locale): string {
  const details = Object.entries(args).map(([name, value]) => `${name}: ${shown(value, locale)}`);
  return details.length === 0
    ? code
    : format(message('message.unknown', { code, details: details.join(', ') }), locale);
}

function shown(value: Argument, locale: Locale): string {
  const said = valueOf(value, locale);
  return said instanceof Date ? said.toISOString() : String(said);
}
