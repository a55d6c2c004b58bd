import { checkHostName, checkInterfaceAddress, isPort } from '../../commands/field-rules';
import { ANY_INTERFACE, DEFAULT_WEB_SERVER_PORT } from '../../model/web-server';
import type { LooseFailoverRecorder, LooseRecordingServer } from '../loose-records';
import type { Notes } from '../notes';
import { mendDescription, mendName } from './mend-text';

type LooseServer = LooseFailoverRecorder | LooseRecordingServer;

/**
 * The fields that both kinds of server share, in the model's order, as the rules take them.
 * `unnamed` is the name of a server that has neither a name nor a host name.
 */
export function mendServer(server: LooseServer, unnamed: string, notes: Notes) {
  const local = localAddress(server);
  const name = mendName(server, local.hostName || unnamed, notes);
  return {
    name,
    description: mendDescription(server.description, name, notes),
    enabled: server.enabled ?? true,
    hostName: local.hostName,
    portNumber: mendPort(server.portNumber, local.port, 'web server port', name, notes),
    webServerUri: server.webServerUri ?? '',
    activeWebServerUri: server.activeWebServerUri ?? '',
    ...mendPublicAccess(server, name, notes),
    multicastServerAddress: mendInterface(server.multicastServerAddress, name, notes),
  };
}

/** A port from 1 to 65535: the one given, or the usual one. `what` names it within a sentence. */
export function mendPort(
  port: number | null,
  usual: number,
  what: string,
  subject: string,
  notes: Notes,
): number {
  if (port === null || isPort(port)) return port ?? usual;
  notes.conflict(
    subject,
    `Its ${what} is ${String(port)}, which is not from 1 to 65535.`,
    `The port ${String(usual)} is used.`,
  );
  return usual;
}

/** Host name and port are deprecated in the API: where they are missing, the web server's URI has them. */
function localAddress(server: LooseServer): { readonly hostName: string; readonly port: number } {
  const uri = /^\s*https?:\/\/(\[[^\]]*\]|[^:/?#[\]\s]*)(?::(\d{1,5}))?/i.exec(
    server.webServerUri ?? '',
  );
  const port = Number(uri?.[2] ?? DEFAULT_WEB_SERVER_PORT);
  const hostName = server.hostName?.trim() ?? '';
  return {
    hostName: hostName === '' ? (uri?.[1] ?? '').replace(/^\[(.*)\]$/, '$1') : hostName,
    port: isPort(port) ? port : DEFAULT_WEB_SERVER_PORT,
  };
}

/** Public access needs a host name and a port; 0 and empty are the API's ways to say "not set". */
function mendPublicAccess(server: LooseServer, subject: string, notes: Notes) {
  const host = mendPublicHost(server.publicWebserverHostName?.trim() ?? '', subject, notes);
  const port = mendPublicPort(server.publicWebserverPort ?? 0, subject, notes);
  const enabled = server.publicAccessEnabled ?? false;
  const possible = host !== '' && port !== 0;
  if (enabled && !possible) {
    notes.conflict(
      subject,
      'Public access is on, but there is no public address with a port.',
      'Public access is switched off.',
    );
  }
  return {
    publicAccessEnabled: enabled && possible,
    publicWebserverHostName: host,
    publicWebserverPort: port,
  };
}

function mendPublicHost(host: string, subject: string, notes: Notes): string {
  if (host === '' || checkHostName(host, 'publicWebserverHostName') === null) return host;
  notes.conflict(
    subject,
    `Its public address "${host}" is no host name and no IP address.`,
    'The public address is cleared.',
  );
  return '';
}

function mendPublicPort(port: number, subject: string, notes: Notes): number {
  if (port === 0 || isPort(port)) return port;
  notes.conflict(
    subject,
    `Its public port is ${String(port)}, which is not from 1 to 65535.`,
    'The public port is cleared.',
  );
  return 0;
}

/** The server itself refuses an empty address since 2023 R1; older ones still hold it. */
function mendInterface(address: string | null, subject: string, notes: Notes): string {
  if (address === null) return ANY_INTERFACE;
  const trimmed = address.trim();
  if (checkInterfaceAddress(trimmed, 'multicastServerAddress') === null) return trimmed;
  notes.conflict(
    subject,
    trimmed === ''
      ? 'The address of its network interface for multicast is empty.'
      : `The address of its network interface for multicast, "${trimmed}", is not that of an interface.`,
    `The address ${ANY_INTERFACE} is used, which means any interface.`,
  );
  return ANY_INTERFACE;
}
