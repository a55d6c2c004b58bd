/** "A", "A and B", "A, B and C", "A, B and 7 more": names in a sentence, three at most. */
export function names(records: readonly { readonly name: string }[]): string {
  const all = records.map(({ name }) => name);
  const shown = all.length > 3 ? [...all.slice(0, 2), `${String(all.length - 2)} more`] : all;
  const last = shown.at(-1) ?? '';
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} and ${last}`;
}

/** "1 member", "3 members". */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${String(n)} ${n === 1 ? one : many}`;
}
