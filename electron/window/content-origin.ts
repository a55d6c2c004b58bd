/** The scheme from which the client serves its own pages. */
export const OWN_SCHEME = 'app';

/** The only origin whose pages the client shows and listens to. */
export const OWN_ORIGIN = `${OWN_SCHEME}://understudy`;

/** Scheme and host of an address; empty for what is none. Node's `URL.origin` is "null" for a scheme of one's own. */
export function originOf(url: string): string {
  try {
    const { protocol, host } = new URL(url);
    return `${protocol}//${host}`;
  } catch {
    return '';
  }
}

export function isOwnAddress(url: string): boolean {
  return originOf(url) === OWN_ORIGIN;
}
