import { failoverGroupFields, type FailoverGroup } from '../../model/failover-group';
import type { SiteId } from '../../model/ids';
import { readersOf, writeFields } from '../field-codecs';
import { wording } from '../readers';
import { writeRecord, type ApiRecord } from '../write-record';

/** API resource `failoverGroups`: a group has a name and a description, its members name it. */
export const failoverGroupReaders = { ...readersOf(failoverGroupFields), name: wording };

/** A failover group; its members say themselves that they are in it. */
export function writeFailoverGroup(group: Omit<FailoverGroup, 'members'>, site: SiteId): ApiRecord {
  const properties = writeFields(failoverGroupFields, group);
  const self = { type: 'failoverGroups', id: group.id } as const;
  return writeRecord(self, group.name, properties, { type: 'sites', id: site });
}
