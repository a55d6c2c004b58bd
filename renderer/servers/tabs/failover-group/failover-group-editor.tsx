import { useMemo, type ReactElement } from 'react';
import type { FailoverGroupId } from '../../../../shared/model/ids';
import { useNodeForm } from '../../../state/drafts/use-node-form';
import { recordIcons } from '../../../records/record-icons';
import { NodeEditor } from '../node-editor';
import { FailoverGroupState } from '../node-state';
import { FailoverGroupInfoTab } from './info-tab';
import { SequenceTab } from './sequence-tab';

/** The tabs of a failover group; nothing when it is gone. */
export function FailoverGroupEditor({ id }: { readonly id: FailoverGroupId }): ReactElement | null {
  const node = useMemo(() => ({ kind: 'failoverGroup', id }) as const, [id]);
  const form = useNodeForm(node);
  const group = form.site.failoverGroups[id];
  if (group === undefined) return null;
  return (
    <NodeEditor
      form={form}
      icon={recordIcons.failoverGroup}
      name={group.name}
      state={<FailoverGroupState group={group} />}
      tabs={[
        { id: 'info', content: <FailoverGroupInfoTab form={form} /> },
        { id: 'sequence', content: <SequenceTab group={group} /> },
      ]}
    />
  );
}
