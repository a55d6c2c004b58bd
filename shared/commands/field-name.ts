import type { deviceFields } from '../model/device';
import type { failoverGroupFields } from '../model/failover-group';
import type { failoverRecorderFields } from '../model/failover-recorder';
import type { NameOf } from '../model/fields/derive';
import type { multicastFields } from '../model/multicast';
import type { failoverFields, recordingServerFields } from '../model/recording-server';
import type { registrationFields } from '../model/registration';
import type { siteFields } from '../model/site';

/** The parts of the choice of a failover. */
export type FailoverPart = 'primary' | 'secondary' | 'hotStandby';

/** What a refusal can stand under: a field of a record, or a part of a record that is no field. */
export type FieldName =
  | NameOf<typeof failoverRecorderFields>
  | NameOf<typeof recordingServerFields>
  | NameOf<typeof failoverFields>
  | NameOf<typeof multicastFields>
  | NameOf<typeof failoverGroupFields>
  | NameOf<typeof deviceFields>
  | NameOf<typeof siteFields>
  | NameOf<typeof registrationFields>
  | 'failover'
  | FailoverPart
  | 'members'
  | 'failoverGroup'
  | 'position';
