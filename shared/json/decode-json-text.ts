/**
 * The text of a JSON file. A byte-order mark decides between UTF-8 and both kinds of UTF-16 and is
 * taken off; without one, a zero among the first two bytes tells UTF-16 (JSON begins with an ASCII
 * character). Bytes that are not UTF-8 after all are read as Windows-1252, in which older
 * PowerShell writes its files. Pure; never throws on bytes, whatever they are.
 */
export function decodeJsonText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return utf16(bytes.subarray(2));
  if (first === 0xfe && second === 0xff) return utf16(swapped(bytes.subarray(2)));
  if (second === 0 && first !== 0 && first !== undefined) return utf16(bytes);
  if (first === 0 && second !== 0 && second !== undefined) return utf16(swapped(bytes));
  try {
    // Takes the byte-order mark of UTF-8 off by itself.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function utf16(bytes: Uint8Array): string {
  return new TextDecoder('utf-16le').decode(bytes);
}

/** Big-endian as little-endian: not every build of Node can decode the former. */
function swapped(bytes: Uint8Array): Uint8Array {
  const pairs = bytes.slice(0, bytes.length - (bytes.length % 2));
  for (let at = 0; at < pairs.length; at += 2) pairs.subarray(at, at + 2).reverse();
  return pairs;
}
