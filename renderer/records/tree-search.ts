interface Searched {
  readonly name: string;
  readonly hostName?: string;
}

/** What is looked for; null when the box is empty and everything is shown. */
export function searchTerm(search: string): string | null {
  const term = search.trim().toLowerCase();
  return term === '' ? null : term;
}

/** Whether the name, or the host name of a server, contains what is looked for. */
export function matchesSearch(record: Searched, term: string | null): boolean {
  return (
    term !== null &&
    (record.name.toLowerCase().includes(term) ||
      (record.hostName?.toLowerCase().includes(term) ?? false))
  );
}

/** A name in three parts, the middle one being the match; null when the match is not in it. */
export function markMatch(
  name: string,
  term: string | null,
): readonly [before: string, match: string, after: string] | null {
  const folded = name.toLowerCase();
  // A few letters change their length with their case: then positions do not fit, and nothing is marked.
  const start = term === null || folded.length !== name.length ? -1 : folded.indexOf(term);
  if (term === null || start === -1) return null;
  const end = start + term.length;
  return [name.slice(0, start), name.slice(start, end), name.slice(end)];
}
