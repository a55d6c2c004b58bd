import { flag, text } from '../readers';
import { serverFields } from './servers';

/** API resource `recordingServers`. Its `synchronizationTime` has no bearing on failover. */
export const recordingServerFields = {
  ...serverFields,
  version: text,
  timeZoneName: text,
  shutdownOnStorageFailure: flag,
};
