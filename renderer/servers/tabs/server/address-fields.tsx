import type { ReactElement } from 'react';
import { say } from '../../../kit/say';
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
      <ReadOnlyField label={say('servers.address.hostName')} value={server.hostName} />
      <ReadOnlyField
        label={say('servers.address.local')}
        value={localWebServerAddress(server)}
        encrypted={encrypted}
      />
      <ReadOnlyField
        label={say('servers.address.public')}
        value={publicAddress}
        placeholder={say('servers.address.publicOff')}
        hint={say('servers.address.public.hint')}
        encrypted={encrypted && publicAddress !== ''}
      />
    </>
  );
}
