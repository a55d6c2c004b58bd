import type { Registration } from '../model/failover-recorder';
import {
  checkDescription,
  checkHostName,
  checkInterfaceAddress,
  checkName,
  checkPort,
} from './field-rules';
import { refuse, type Refusal } from './refusal';

/** The editable fields that recording servers and failover recording servers share. */
export interface SharedServerFields {
  readonly name: string;
  readonly description: string;
  readonly publicAccessEnabled: boolean;
  readonly publicWebserverHostName: string;
  readonly publicWebserverPort: number;
  readonly multicastServerAddress: string;
}

/** The refusals of the fields that both kinds of server share. */
export function checkSharedServerFields(server: SharedServerFields): readonly Refusal[] {
  return [
    checkName(server.name, 'name'),
    checkDescription(server.description, 'description'),
    ...checkPublicAccess(server),
    checkInterfaceAddress(server.multicastServerAddress, 'multicastServerAddress'),
  ].filter((refusal) => refusal !== null);
}

/** Trims what people type with blanks around it. */
export function trimSharedServerFields<Fields extends Partial<SharedServerFields>>(
  fields: Fields,
): Fields {
  const trimmed: Fields = { ...fields };
  for (const key of ['name', 'publicWebserverHostName', 'multicastServerAddress'] as const) {
    const value = trimmed[key];
    if (value !== undefined) Object.assign(trimmed, { [key]: value.trim() });
  }
  return trimmed;
}

/** The refusals of a registration by hand. */
export function checkRegistration<Id>(registration: Registration<Id>): readonly Refusal[] {
  return [
    checkName(registration.name, 'name'),
    checkDescription(registration.description, 'description'),
    checkHostName(registration.hostName, 'hostName'),
    checkPort(registration.portNumber, 'portNumber'),
  ].filter((refusal) => refusal !== null);
}

/**
 * Public access needs a host name and a port while it is on (the vendor's client). While it is off
 * the port may be 0, the API's "unset", and the host name empty; what is set must still be sound.
 */
function checkPublicAccess(server: SharedServerFields): readonly (Refusal | null)[] {
  const { publicAccessEnabled, publicWebserverHostName: host, publicWebserverPort: port } = server;
  const hostRule =
    host.trim() === ''
      ? publicAccessEnabled
        ? refuse(
            'publicAddressRequired',
            'Enter the public address, or switch public access off.',
            'publicWebserverHostName',
          )
        : null
      : checkHostName(host, 'publicWebserverHostName');
  const portRule =
    port === 0 && !publicAccessEnabled ? null : checkPort(port, 'publicWebserverPort');
  return [hostRule, portRule];
}
