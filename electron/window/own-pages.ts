import { OWN_ORIGIN } from './content-origin';

/**
 * Tells the client's own pages by their address. In development they come from a server of the
 * builder's; a packaged client knows none.
 */
export function ownPages(developmentPage: string | undefined): (url: string) => boolean {
  const own = new Set([
    OWN_ORIGIN,
    ...(developmentPage === undefined ? [] : [originOf(developmentPage)]),
  ]);
  return (url) => own.has(originOf(url));
}

/** Node's `URL.origin` is "null" for a scheme of one's own. */
function originOf(url: string): string {
  try {
    const { protocol, host } = new URL(url);
    return `${protocol}//${host}`;
  } catch {
    return '';
  }
}
