import { flag, text, trimmed, wholeNumber, wording } from '../readers';

/**
 * What the API resources `recordingServers` and `failoverRecorders` have in common. `hostName` and
 * `portNumber` are deprecated there: a server may leave them out and send `webServerUri` alone.
 */
export const serverFields = {
  name: wording,
  description: text,
  enabled: flag,
  hostName: wording,
  portNumber: wholeNumber,
  webServerUri: text,
  activeWebServerUri: text,
  publicAccessEnabled: flag,
  publicWebserverHostName: trimmed,
  publicWebserverPort: wholeNumber,
  multicastServerAddress: trimmed,
};
