import { say } from './say';

/** A whole number as people read it: 12,345. */
export function inDigits(count: number): string {
  return say('value.whole', { value: count });
}

/** "a", "a, b", "a, b, c". */
export function seriesInWords(items: readonly string[]): string {
  return say('value.list', { items: { items, join: 'commas' } });
}
