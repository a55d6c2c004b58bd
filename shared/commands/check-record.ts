import type { CollectionName, RecordOf } from '../model/collections';
import { checkDevice } from './device';
import { checkGroupFields } from './failover-group';
import { checkFailoverRecorder } from './failover-recorder';
import { checkScenario } from './planning';
import { checkRecordingServer } from './recording-server';
import type { Refusal } from './refusal';

type Check<Name extends CollectionName> = (record: RecordOf<Name>) => readonly Refusal[];

/** Records that only the client itself fills in: their schemas say all there is to say. */
const nothingToCheck = (): readonly Refusal[] => [];

/** The one check of each kind of record, which its commands ask too. */
const checks: { readonly [Name in CollectionName]: Check<Name> } = {
  recordingServers: checkRecordingServer,
  failoverRecorders: checkFailoverRecorder,
  failoverGroups: checkGroupFields,
  devices: checkDevice,
  scenarios: checkScenario,
  ignoredFindings: nothingToCheck,
  preparations: nothingToCheck,
  validations: nothingToCheck,
};

/** The refusals of a record's own fields, whatever other records there are. */
export function checkRecord<Name extends CollectionName>(
  collection: Name,
  record: RecordOf<Name>,
): readonly Refusal[] {
  const check: Check<Name> = checks[collection];
  return check(record);
}
