import { useMemo, type ReactElement } from 'react';
import type { RecordingServerId } from '../../../../shared/model/ids';
import { useNodeForm } from '../../../state/drafts/use-node-form';
import { recordIcons } from '../../../records/record-icons';
import { ValidationTab } from '../../validation/validation-tab';
import { NodeEditor } from '../node-editor';
import { RecordingServerState } from '../node-state';
import { NetworkTab } from '../server/network-tab';
import { DevicesTab } from './devices-tab';
import { FailoverTab } from './failover-tab';
import { RecordingServerInfoTab } from './info-tab';
import { RecordingServerMulticastTab } from './multicast-tab';

/** The tabs of a recording server; nothing when it is gone. */
export function RecordingServerEditor({
  id,
}: {
  readonly id: RecordingServerId;
}): ReactElement | null {
  const node = useMemo(() => ({ kind: 'recordingServer', id }) as const, [id]);
  const form = useNodeForm(node);
  const server = form.site.recordingServers[id];
  if (server === undefined) return null;
  return (
    <NodeEditor
      form={form}
      icon={recordIcons.recordingServer}
      name={server.name}
      state={<RecordingServerState server={server} />}
      tabs={[
        { id: 'info', content: <RecordingServerInfoTab form={form} server={server} /> },
        { id: 'failover', content: <FailoverTab form={form} server={server} /> },
        { id: 'devices', content: <DevicesTab form={form} id={id} /> },
        { id: 'multicast', content: <RecordingServerMulticastTab form={form} id={id} /> },
        {
          id: 'network',
          content: <NetworkTab kind="recordingServer" form={form} server={server} />,
        },
        { id: 'validation', content: <ValidationTab form={form} server={server} /> },
      ]}
    />
  );
}
