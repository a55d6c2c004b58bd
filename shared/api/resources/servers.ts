import { flag, text, wholeNumber } from '../readers';

/**
 * What the API resources `recordingServers` and `failoverRecorders` have in common. `hostName` and
 * `portNumber` are deprecated there: a server may leave them out and send `webServerUri` alone.
 */
export const serverFields = {
  displayName: text,
  name: text,
  description: text,
  enabled: flag,
  hostName: text,
  portNumber: wholeNumber,
  webServerUri: text,
  activeWebServerUri: text,
  publicAccessEnabled: flag,
  publicWebserverHostName: text,
  publicWebserverPort: wholeNumber,
  multicastServerAddress: text,
};
