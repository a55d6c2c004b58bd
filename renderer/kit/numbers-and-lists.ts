import { say } from './say';

/** A whole number as people read it: 12,345. */
export function inDigits(count: number): string {
  return say('value.whole', { value: count });
}

/** "1 group", "2 groups", "1,200 groups"; the plural is the singular with an s unless given. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${inDigits(count)} ${count === 1 ? one : many}`;
}

/** "a", "a and b", "a, b and c". */
export function listInWords(items: readonly string[]): string {
  return say('value.list', { items });
}

/** "a", "a, b", "a, b, c". */
export function seriesInWords(items: readonly string[]): string {
  return say('value.list', { items: { items, join: 'commas' } });
}
