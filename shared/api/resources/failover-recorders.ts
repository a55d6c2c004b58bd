import { trimmed, wholeNumber } from '../readers';
import { serverFields } from './servers';

/**
 * API resource `failoverRecorders`. Its `position` and `relations.parent` are no properties of the
 * record here: they say where it stands in which failover group, and are read as its membership.
 */
export const failoverRecorderFields = {
  ...serverFields,
  udpPort: wholeNumber,
  databasePath: trimmed,
};
