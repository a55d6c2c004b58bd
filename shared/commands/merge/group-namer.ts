import { nameKey } from '../failover-group';
import { MAX_NAME_LENGTH } from '../field-rules';

/**
 * Gives out group names, each only once whatever the case: the wanted one, or it with the first
 * number in brackets that is free, from "(2)" on. `taken` are the names in use from the start.
 */
export function createGroupNamer(taken: Iterable<string> = []): (wanted: string) => string {
  const keys = new Set([...taken].map(nameKey));
  // Where to look on, so that thousands of groups with one name do not try every number again.
  const nextNumbers = new Map<string, number>();
  return (wanted) => {
    let free = wanted;
    for (let number = nextNumbers.get(nameKey(wanted)) ?? 2; keys.has(nameKey(free)); number += 1) {
      free = numbered(wanted, number);
      nextNumbers.set(nameKey(wanted), number + 1);
    }
    keys.add(nameKey(free));
    return free;
  };
}

function numbered(name: string, number: number): string {
  const suffix = ` (${String(number)})`;
  // The name may end in the middle of a character that takes two code units.
  const start = name.slice(0, MAX_NAME_LENGTH - suffix.length).replace(/[\uD800-\uDBFF]$/, '');
  return `${start.trimEnd()}${suffix}`;
}
