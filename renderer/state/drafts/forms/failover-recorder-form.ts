import { editable } from '../../../../shared/model/fields/derive';
import { failoverRecorderFields } from '../../../../shared/model/failover-recorder';
import type { FailoverRecorderId } from '../../../../shared/model/ids';
import type { DraftsOf } from '../draft-values';
import type { NodeForm } from '../node-form';
import { tablePart } from './table-part';

const fields = editable(failoverRecorderFields);

/** What can be edited of a failover recording server. */
export type FailoverRecorderDraft = DraftsOf<typeof fields>;

/** The form of a failover recording server. */
export function failoverRecorderForm(id: FailoverRecorderId): NodeForm<FailoverRecorderDraft> {
  const part = tablePart(
    fields,
    (site) => site.failoverRecorders[id],
    (changes) => ({ type: 'failoverRecorder.edit', id, changes }),
  );
  return { ...part, tabs: ['info', 'network', 'multicast'] };
}
