import { failoverRecorderFields, type FailoverRecorder } from '../../model/failover-recorder';
import type { FailoverGroupId, SiteId } from '../../model/ids';
import { readersOf, writeFields } from '../field-codecs';
import { wording } from '../readers';
import { writeRecord, type ApiRecord } from '../write-record';

/**
 * API resource `failoverRecorders`. Its `position` and `relations.parent` are no properties of the
 * record here: they say where it stands in which failover group, and are read as its membership. A
 * blank host name says nothing: the property is deprecated, and the address has it.
 */
export const failoverRecorderReaders = {
  ...readersOf(failoverRecorderFields),
  name: wording,
  hostName: wording,
};

/** The place of a failover recording server in its group, 0 = first to take over. */
export interface PlaceInGroup {
  readonly group: FailoverGroupId;
  readonly position: number;
}

/** A failover recording server; without a place it hangs on the site, at position 0, as the API has it. */
export function writeFailoverRecorder(
  recorder: FailoverRecorder,
  place: PlaceInGroup | null,
  site: SiteId,
): ApiRecord {
  const properties = {
    ...writeFields(failoverRecorderFields, recorder),
    position: place?.position ?? 0,
  };
  const self = { type: 'failoverRecorders', id: recorder.id } as const;
  const parent =
    place === null
      ? ({ type: 'sites', id: site } as const)
      : ({ type: 'failoverGroups', id: place.group } as const);
  return writeRecord(self, recorder.name, properties, parent);
}
