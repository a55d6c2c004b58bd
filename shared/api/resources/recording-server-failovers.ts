import { deriveGuid } from '../../model/derive-guid';
import { givenName } from '../../model/given-name';
import { failoverFields, type RecordingServer } from '../../model/recording-server';
import { readersOf, writeFields } from '../field-codecs';
import { reference } from '../readers';
import { writeRecord, type ApiRecord } from '../write-record';

/**
 * API resource `recordingServerFailovers`, a child of which each recording server has exactly one.
 * Its references are texts such as `FailoverGroup[guid]`; the all-zero GUID means "not used".
 */
export const failoverReaders = {
  primaryFailoverGroup: reference,
  secondaryFailoverGroup: reference,
  hotStandby: reference,
  ...readersOf(failoverFields),
};

/** The ids that stand in the three references, whether or not they go together; null = not used. */
export interface StandIns {
  readonly primary: string | null;
  readonly secondary: string | null;
  readonly hotStandby: string | null;
}

const NOT_USED = 'FailoverGroup[00000000-0000-0000-0000-000000000000]';

/** Who stands in for a recording server. The model has no id for it, so one is derived. */
export function writeFailover(
  server: RecordingServer,
  id = deriveGuid(`${server.id} failover`),
): ApiRecord {
  const { failover } = server;
  const groups = failover.mode === 'failoverGroups' ? failover : null;
  const properties = {
    ...writeStandIns({
      primary: groups?.primary ?? null,
      secondary: groups?.secondary ?? null,
      hotStandby: failover.mode === 'hotStandby' ? failover.failoverRecorder : null,
    }),
    ...writeFields(failoverFields, server),
  };
  const parent = { type: 'recordingServers', id: server.id } as const;
  const self = { type: 'recordingServerFailovers', id } as const;
  return writeRecord(self, givenName('failoverSettings'), properties, parent);
}

/** The references to who stands in. */
export function writeStandIns({ primary, secondary, hotStandby }: StandIns): ApiRecord {
  return {
    primaryFailoverGroup: group(primary),
    secondaryFailoverGroup: group(secondary),
    hotStandby: hotStandby === null ? '' : `FailoverRecorder[${hotStandby.toUpperCase()}]`,
  };
}

function group(id: string | null): string {
  return id === null ? NOT_USED : `FailoverGroup[${id.toUpperCase()}]`;
}
