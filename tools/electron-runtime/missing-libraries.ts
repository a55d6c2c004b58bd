/**
 * Reads what `ldd` prints for an executable: the shared libraries the loader would not find, each
 * once, in alphabetical order.
 */
export function missingLibraries(lddOutput: string): readonly string[] {
  const missing = lddOutput
    .split('\n')
    .map((line) => /^\s*(\S+) => not found/.exec(line)?.[1])
    .filter((name) => name !== undefined);
  return [...new Set(missing)].sort();
}
