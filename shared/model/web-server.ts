import { field } from './fields/field';

/** The web server's usual port (seed text). */
export const DEFAULT_WEB_SERVER_PORT = 7563;

/** The interface address that means "any interface" in `multicastServerAddress` (API default). */
export const ANY_INTERFACE = '0.0.0.0';

/**
 * What recording servers and failover recording servers have in common. `hostName` and `portNumber`
 * are what the server says of itself: only a registration by hand has rules for them.
 */
export const serverFields = {
  name: field.name({ default: '', editable: true, tab: 'info' }),
  description: field.description({ default: '', editable: true, tab: 'info' }),
  enabled: field.flag({ default: true, editable: false }),
  hostName: field.text({ default: '', editable: false }),
  portNumber: field.number({ default: DEFAULT_WEB_SERVER_PORT, editable: false }),
  webServerUri: field.text({ default: '', editable: false }),
  activeWebServerUri: field.text({ default: '', editable: false }),
  publicAccessEnabled: field.flag({ default: false, editable: true, tab: 'network' }),
  publicWebserverHostName: field.optionalHostName({ default: '', editable: true, tab: 'network' }),
  publicWebserverPort: field.optionalPort({ default: 0, editable: true, tab: 'network' }),
  multicastServerAddress: field.interfaceAddress({
    default: ANY_INTERFACE,
    editable: true,
    tab: 'multicast',
  }),
};

/** The fields of a server from which its addresses are made. */
export interface WebServer {
  readonly hostName: string;
  readonly portNumber: number;
  readonly webServerUri: string;
  readonly activeWebServerUri: string;
  readonly publicAccessEnabled: boolean;
  readonly publicWebserverHostName: string;
  readonly publicWebserverPort: number;
}

/** The address of a web server that is registered by hand; the same form as the API's. */
export function webServerUri(hostName: string, port: number, encrypted: boolean): string {
  return `${encrypted ? 'https' : 'http'}://${bracketed(hostName)}:${String(port)}/`;
}

/**
 * Whether the server encrypts its streams to clients and servers. The API has no property for it;
 * the seed text says that the address then starts with https.
 */
export function isEncrypted(server: Pick<WebServer, 'webServerUri'>): boolean {
  return /^https:/i.test(server.webServerUri.trim());
}

/** "Local web server address" on the Info tab, with its port. */
export function localWebServerAddress(server: WebServer): string {
  return server.webServerUri || webServerUri(server.hostName, server.portNumber, false);
}

/**
 * "Web server address" on the Info tab: the public address, made from what the Network tab says;
 * empty when there is none. The server's own `activeWebServerUri` shows while public access is off.
 */
export function publicWebServerAddress(server: WebServer): string {
  if (!server.publicAccessEnabled) return server.activeWebServerUri;
  return webServerUri(
    server.publicWebserverHostName,
    server.publicWebserverPort,
    isEncrypted(server),
  );
}

function bracketed(hostName: string): string {
  return hostName.includes(':') && !hostName.startsWith('[') ? `[${hostName}]` : hostName;
}
