import type { WebServer } from '../model/web-server';
import { checkPort } from './field-rules';
import { refuse, type Refusal } from './refusal';

type PublicAccess = Pick<
  WebServer,
  'publicAccessEnabled' | 'publicWebserverHostName' | 'publicWebserverPort'
>;

/**
 * Public access needs a host name and a port while it is on (the vendor's client). While it is off
 * the port may be 0, the API's "unset", and the host name empty; what is set must still be sound,
 * which is for the rules of the two fields.
 */
export function checkPublicAccess(server: PublicAccess): readonly Refusal[] {
  if (!server.publicAccessEnabled) return [];
  const host =
    server.publicWebserverHostName.trim() === ''
      ? refuse('publicAddressRequired', {}, 'publicWebserverHostName')
      : null;
  const port = server.publicWebserverPort === 0 ? checkPort(0, 'publicWebserverPort') : null;
  return [host, port].filter((refusal) => refusal !== null);
}
