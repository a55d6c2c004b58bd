/**
 * What host names of the same computer have in common; empty when there is no name. Our assumption:
 * names are compared whatever the case, and a short name equals a full one that begins with it;
 * nothing is looked up.
 */
export function hostKey(hostName: string): string {
  const host = hostName.trim().toLowerCase().replace(/\.$/, '');
  return /^[\d.]+$/.test(host) || host.includes(':') ? host : (host.split('.')[0] ?? host);
}

/** Whether two servers run on the same computer, as far as their host names tell. */
export function sameComputer(
  a: { readonly hostName: string },
  b: { readonly hostName: string },
): boolean {
  return hostKey(a.hostName) !== '' && hostKey(a.hostName) === hostKey(b.hostName);
}
