import { failoverGroupFields } from '../../../../shared/model/failover-group';
import { editable } from '../../../../shared/model/fields/derive';
import type { FailoverGroupId } from '../../../../shared/model/ids';
import type { DraftsOf } from '../draft-values';
import type { NodeForm } from '../node-form';
import { tablePart } from './table-part';

const fields = editable(failoverGroupFields);

/** What can be edited of a failover group. */
export type FailoverGroupDraft = DraftsOf<typeof fields>;

/** The form of a failover group. Its sequence is no draft: each move is saved at once. */
export function failoverGroupForm(id: FailoverGroupId): NodeForm<FailoverGroupDraft> {
  const part = tablePart(
    fields,
    (site) => site.failoverGroups[id],
    (changes) => ({ type: 'failoverGroup.edit', id, changes }),
  );
  return { ...part, tabs: ['info'] };
}
