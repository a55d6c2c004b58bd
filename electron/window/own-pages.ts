import { isOwnAddress, originOf } from './content-origin';

/**
 * Tells the client's own pages by their address. In development they come from a server of the
 * builder's; a packaged client knows none.
 */
export function ownPages(developmentPage: string | undefined): (url: string) => boolean {
  const development = developmentPage === undefined ? null : originOf(developmentPage);
  return (url) => isOwnAddress(url) || (development !== null && originOf(url) === development);
}
