import { message, type Argument, type Message } from './message';

/** Several sentences as one message, in their order. */
export function sentences(items: readonly Message[]): Message {
  const [only, ...others] = items;
  return only !== undefined && others.length === 0
    ? only
    : message('sentence.all', { all: { items, join: 'blanks' } });
}

/** The first `most` items with commas between them, and how many more there are after those. */
export function firstOf(most: number, items: readonly Argument[]): Argument {
  const shown = items.slice(0, most);
  const untold = items.length - shown.length;
  return untold === 0
    ? { items, join: 'commas' }
    : [...shown, message('list.more', { count: untold })];
}

/** A list for a sentence of at most `most` items; the last then says how many more there are. */
export function atMost(most: number, items: readonly Argument[]): readonly Argument[] {
  const shown = items.slice(0, most - 1);
  return items.length <= most
    ? items
    : [...shown, message('list.more', { count: items.length - shown.length })];
}
