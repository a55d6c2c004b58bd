import * as z from 'zod';
import type { Versions } from '../json/versions';
import { defaultsOf, keptShape } from './fields/derive';
import { field } from './fields/field';
import { failoverRecorderId } from './ids';
import { registered, type RegistrationOf } from './registration';
import { serverFields } from './web-server';

/** The port for communication between failover recording servers (seed text). */
export const DEFAULT_UDP_PORT = 8844;

/** The fields of a failover recording server (API: `failoverRecorders`). */
export const failoverRecorderFields = {
  ...serverFields,
  enabled: field.flag({ default: true, editable: true, tab: 'info' }),
  udpPort: field.port({ default: DEFAULT_UDP_PORT, editable: true, tab: 'info' }),
  databasePath: field.windowsPath({ default: '', editable: true, tab: 'info' }),
};

/** Reads a `FailoverRecorder`; says nothing of the rules. */
export const failoverRecorderSchema = z
  .object({ id: failoverRecorderId, ...keptShape(failoverRecorderFields) })
  .readonly();

/**
 * A failover recording server. `enabled` means that it may take over: a disabled one never does
 * (our reading; one sentence of the vendor's manual says the opposite). Whether it is in a group,
 * hot standby or not assigned is not here but in the records that name it.
 */
export type FailoverRecorder = z.infer<typeof failoverRecorderSchema>;

/** A failover recording server as it is right after registration: every default in its place. */
export function newFailoverRecorder(
  registration: RegistrationOf<FailoverRecorder['id']>,
): FailoverRecorder {
  return {
    id: registration.id,
    ...defaultsOf(failoverRecorderFields),
    ...registered(registration),
  };
}

/** How what is kept of a failover recording server has changed since version 1. */
export const failoverRecorderVersions: Versions = [];
