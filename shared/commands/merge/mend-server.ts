import { isSaid, type Stated } from '../../change/stated';
import { message } from '../../messages/message';
import type { ValuesOf } from '../../model/fields/derive';
import { ANY_INTERFACE, type serverFields } from '../../model/web-server';
import { checkHostName, checkInterfaceAddress, isPort } from '../field-rules';
import type { Source } from './fill';
import type { MergeNotes } from './merge-notes';
import { mendDescription, mendName } from './mend-text';

/** The fields that both kinds of server share. */
export type ServerFields = ValuesOf<typeof serverFields>;

/**
 * The fields that both kinds of server share, as the rules take them. What they do not take gives
 * way to the value of `fallback`: the server as the site has it, or the usual values. `unnamed` is
 * the name of a server that has neither a name nor a host name.
 */
export function mendServer(
  server: ServerFields,
  fallback: ServerFields,
  unnamed: string,
  notes: MergeNotes,
): ServerFields {
  const name = mendName(server.name, server.hostName || unnamed, notes);
  return {
    ...server,
    name,
    description: mendDescription(server.description, name, notes),
    portNumber: mendPort(server.portNumber, fallback.portNumber, 'webServer', name, notes),
    ...mendPublicAccess(server, fallback, name, notes),
    multicastServerAddress: mendInterface(
      server.multicastServerAddress,
      fallback.multicastServerAddress,
      name,
      notes,
    ),
  };
}

/** A port from 1 to 65535: the one given, or the one to fall back on. */
export function mendPort(
  port: number,
  fallback: number,
  which: 'udp' | 'webServer' | 'failover',
  subject: string,
  notes: MergeNotes,
): number {
  if (isPort(port)) return port;
  notes.conflict(
    subject,
    message(`conflict.port.${which}`, { port }),
    message('conflict.portUsed', { port: fallback }),
  );
  return fallback;
}

/**
 * The same source with the host name and port of the web server's URI: both properties are
 * deprecated in the API, and may be missing where the URI is not. A URI that the site knows already
 * tells nothing new.
 */
export function withAddress<Fields extends ServerFields>(
  { known, usual }: Source<Fields>,
  { webServerUri }: Stated<ServerFields>,
): Source<Fields> {
  if (!isSaid(webServerUri) || webServerUri === known?.webServerUri) return { known, usual };
  const address = addressIn(webServerUri);
  return {
    known: known === undefined ? undefined : { ...known, ...address },
    usual: { ...usual, ...address },
  };
}

function addressIn(uri: string): Partial<Pick<ServerFields, 'hostName' | 'portNumber'>> {
  const parts = /^\s*https?:\/\/(\[[^\]]*\]|[^:/?#[\]\s]*)(?::(\d{1,5}))?/i.exec(uri);
  const hostName = (parts?.[1] ?? '').replace(/^\[(.*)\]$/, '$1');
  const portNumber = Number(parts?.[2] ?? 0);
  return {
    ...(hostName === '' ? {} : { hostName }),
    ...(isPort(portNumber) ? { portNumber } : {}),
  };
}

/** Public access needs a host name and a port; 0 and empty are the API's ways to say "not set". */
function mendPublicAccess(
  server: ServerFields,
  fallback: ServerFields,
  subject: string,
  notes: MergeNotes,
): Pick<ServerFields, 'publicAccessEnabled' | 'publicWebserverHostName' | 'publicWebserverPort'> {
  const host = mendPublicHost(
    server.publicWebserverHostName,
    fallback.publicWebserverHostName,
    subject,
    notes,
  );
  const port = mendPublicPort(
    server.publicWebserverPort,
    fallback.publicWebserverPort,
    subject,
    notes,
  );
  const possible = host !== '' && port !== 0;
  if (server.publicAccessEnabled && !possible) {
    notes.conflict(
      subject,
      message('conflict.publicAddressMissing'),
      message('conflict.publicAccessOff'),
    );
  }
  return {
    publicAccessEnabled: server.publicAccessEnabled && possible,
    publicWebserverHostName: host,
    publicWebserverPort: port,
  };
}

function mendPublicHost(
  host: string,
  fallback: string,
  subject: string,
  notes: MergeNotes,
): string {
  if (host === '' || checkHostName(host, 'publicWebserverHostName') === null) return host;
  notes.conflict(
    subject,
    message('conflict.publicHostInvalid', { host }),
    fallback === ''
      ? message('conflict.publicHostCleared')
      : message('conflict.publicHostStays', { host: fallback }),
  );
  return fallback;
}

function mendPublicPort(
  port: number,
  fallback: number,
  subject: string,
  notes: MergeNotes,
): number {
  if (port === 0 || isPort(port)) return port;
  notes.conflict(
    subject,
    message('conflict.publicPortInvalid', { port }),
    fallback === 0
      ? message('conflict.publicPortCleared')
      : message('conflict.publicPortStays', { port: fallback }),
  );
  return fallback;
}

/** The server itself refuses an empty address since 2023 R1; older ones still hold it. */
function mendInterface(
  address: string,
  fallback: string,
  subject: string,
  notes: MergeNotes,
): string {
  if (checkInterfaceAddress(address, 'multicastServerAddress') === null) return address;
  notes.conflict(
    subject,
    address === ''
      ? message('conflict.interfaceEmpty')
      : message('conflict.interfaceInvalid', { address }),
    fallback === ANY_INTERFACE
      ? message('conflict.anyInterfaceUsed', { address: fallback })
      : message('conflict.interfaceUsed', { address: fallback }),
  );
  return fallback;
}
