/** The prime and the start values of FNV-1a, one start for each quarter of the GUID. */
const PRIME = 0x01000193;
const STARTS = [0x811c9dc5, 0x2b0bd2b2, 0x9f21d63b, 0x7a49598c];

/**
 * A GUID that depends on the text alone, in the form of a version 8 GUID ("made by one's own
 * rule"). For records that have no id of their own and must get the same one each time.
 */
export function deriveGuid(text: string): string {
  const hex = STARTS.map((start) => fnv1a(text, start).toString(16).padStart(8, '0')).join('');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20),
  ].join('-');
}

function fnv1a(text: string, start: number): number {
  let hash = start;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  }
  return hash >>> 0;
}
