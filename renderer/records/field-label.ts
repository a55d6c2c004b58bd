import type { deviceFields } from '../../shared/model/device';
import type { failoverGroupFields } from '../../shared/model/failover-group';
import type { failoverRecorderFields } from '../../shared/model/failover-recorder';
import type { Editable } from '../../shared/model/fields/derive';
import type { multicastFields } from '../../shared/model/multicast';
import type { failoverFields, recordingServerFields } from '../../shared/model/recording-server';
import { say } from '../kit/say';

interface Tables {
  readonly failoverRecorder: typeof failoverRecorderFields;
  readonly failoverGroup: typeof failoverGroupFields;
  readonly recordingServer: typeof recordingServerFields & typeof failoverFields;
  readonly multicast: typeof multicastFields;
  readonly device: typeof deviceFields;
}

/** What has fields that a person may change on a tab. */
export type LabelledRecord = keyof Tables;

/** Every field that a person may change, with its record: `failoverRecorder.udpPort`. */
export type LabelledField = {
  readonly [Of in keyof Tables]: `${Of}.${keyof Editable<Tables[Of]> & string}`;
}[keyof Tables];

/**
 * What a field is called. A field of the tables that the catalogue has no `field.<record>.<name>`
 * for does not compile here.
 */
export function fieldLabel(field: LabelledField): string {
  return say(`field.${field}`);
}
