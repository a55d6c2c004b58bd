import { useMemo, type ReactElement } from 'react';
import type { FailoverRecorderId } from '../../../../shared/model/ids';
import { useNodeForm } from '../../../state/drafts/use-node-form';
import { PreparationTab } from '../../preparation/preparation-tab';
import { recordIcons } from '../../../records/record-icons';
import { NodeEditor } from '../node-editor';
import { FailoverRecorderState } from '../node-state';
import { NetworkTab } from '../server/network-tab';
import { FailoverRecorderInfoTab } from './info-tab';
import { FailoverRecorderMulticastTab } from './multicast-tab';

/** The tabs of a failover recording server; nothing when it is gone. */
export function FailoverRecorderEditor({
  id,
}: {
  readonly id: FailoverRecorderId;
}): ReactElement | null {
  const node = useMemo(() => ({ kind: 'failoverRecorder', id }) as const, [id]);
  const form = useNodeForm(node);
  const recorder = form.site.failoverRecorders[id];
  if (recorder === undefined) return null;
  return (
    <NodeEditor
      form={form}
      icon={recordIcons.failoverRecorder}
      name={recorder.name}
      state={<FailoverRecorderState recorder={recorder} />}
      tabs={[
        { id: 'info', content: <FailoverRecorderInfoTab form={form} recorder={recorder} /> },
        {
          id: 'network',
          content: <NetworkTab kind="failoverRecorder" form={form} server={recorder} />,
        },
        { id: 'multicast', content: <FailoverRecorderMulticastTab form={form} /> },
        { id: 'preparation', content: <PreparationTab recorder={recorder} /> },
      ]}
    />
  );
}
