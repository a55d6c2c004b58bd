import * as z from 'zod';
import { failoverRecorderId } from './ids';
import { ANY_INTERFACE, webServerFields, webServerUri } from './web-server';

/** The port for communication between failover recording servers (seed text). */
export const DEFAULT_UDP_PORT = 8844;

/** Reads a `FailoverRecorder`; says nothing of the rules. */
export const failoverRecorderSchema = z
  .object({
    id: failoverRecorderId,
    ...webServerFields,
    udpPort: z.number().int(),
    databasePath: z.string(),
  })
  .readonly();

/**
 * A failover recording server. `enabled` means that it may take over: a disabled one never does
 * (our reading; one sentence of the vendor's manual says the opposite). Whether it is in a group,
 * hot standby or not assigned is not here but in the records that name it.
 */
export type FailoverRecorder = z.infer<typeof failoverRecorderSchema>;

/** What a person says of a server that is registered by hand, for planning without a connection. */
export interface Registration<Id> {
  readonly id: Id;
  readonly name: string;
  readonly description: string;
  readonly hostName: string;
  readonly portNumber: number;
  readonly encrypted: boolean;
}

/** A failover recording server as it is right after registration: every default in its place. */
export function newFailoverRecorder(
  registration: Registration<FailoverRecorder['id']>,
): FailoverRecorder {
  const { id, name, description, hostName, portNumber, encrypted } = registration;
  return {
    id,
    name,
    description,
    enabled: true,
    hostName,
    portNumber,
    webServerUri: webServerUri(hostName, portNumber, encrypted),
    activeWebServerUri: '',
    publicAccessEnabled: false,
    publicWebserverHostName: '',
    publicWebserverPort: 0,
    multicastServerAddress: ANY_INTERFACE,
    udpPort: DEFAULT_UDP_PORT,
    databasePath: '',
  };
}
