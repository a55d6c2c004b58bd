import { field } from './fields/field';
import type { ValuesOf } from './fields/derive';
import { DEFAULT_WEB_SERVER_PORT, serverFields, webServerUri } from './web-server';

/** What a person says of a server's web server; once registered, only the server itself changes it. */
export const registeredAddress = {
  hostName: field.hostName({ default: '', editable: true, tab: null }),
  portNumber: field.port({ default: DEFAULT_WEB_SERVER_PORT, editable: true, tab: null }),
  encrypted: field.flag({ default: false, editable: true, tab: null }),
};

/** What a person says of a server that is registered by hand, for planning without a connection. */
export const registrationFields = {
  name: serverFields.name,
  description: serverFields.description,
  ...registeredAddress,
};

/** A registration by hand. */
export type Registration = ValuesOf<typeof registrationFields>;

/** A registration of a server that gets this id. */
export type RegistrationOf<Id> = Registration & { readonly id: Id };

/** What a server that is registered by hand has from its registration; all else is by default. */
export function registered({ name, description, hostName, portNumber, encrypted }: Registration) {
  const uri = webServerUri(hostName, portNumber, encrypted);
  return { name, description, hostName, portNumber, webServerUri: uri };
}
