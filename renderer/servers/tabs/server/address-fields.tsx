import type { ReactElement } from 'react';
import {
  isEncrypted,
  localWebServerAddress,
  publicWebServerAddress,
  type WebServer,
} from '../../../../shared/model/web-server';
import { ReadOnlyField } from '../../../kit/read-only-field';

/** Where a server is reached: its host name and its two addresses, which only the server changes. */
export function AddressFields({ server }: { readonly server: WebServer }): ReactElement {
  const encrypted = isEncrypted(server);
  const publicAddress = publicWebServerAddress(server);
  return (
    <>
      <ReadOnlyField label="Host name" value={server.hostName} />
      <ReadOnlyField
        label="Local web server address"
        value={localWebServerAddress(server)}
        encrypted={encrypted}
      />
      <ReadOnlyField
        label="Web server address"
        value={publicAddress}
        placeholder="None: public access is off"
        hint="The public address. It is set on the Network tab."
        encrypted={encrypted && publicAddress !== ''}
      />
    </>
  );
}
