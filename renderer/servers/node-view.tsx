import type { ReactElement } from 'react';
import type { NodeRef } from '../state/node-ref';
import { FailoverServersOverview } from './overviews/failover-servers-overview';
import { RecordingServersOverview } from './overviews/recording-servers-overview';
import { ServersOverview } from './overviews/servers-overview';
import { FailoverGroupEditor } from './tabs/failover-group/failover-group-editor';
import { FailoverRecorderEditor } from './tabs/failover-recorder/failover-recorder-editor';
import { RecordingServerEditor } from './tabs/recording-server/recording-server-editor';

/** What stands beside the tree: the tabs of the selected node, or an overview of what is below it. */
export function NodeView({ node }: { readonly node: NodeRef }): ReactElement | null {
  // The key keeps what one node was filtered by from being carried over to the next.
  switch (node.kind) {
    case 'servers':
      return <ServersOverview />;
    case 'recordingServers':
      return <RecordingServersOverview />;
    case 'failoverServers':
      return <FailoverServersOverview />;
    case 'recordingServer':
      return <RecordingServerEditor key={node.id} id={node.id} />;
    case 'failoverGroup':
      return <FailoverGroupEditor key={node.id} id={node.id} />;
    case 'failoverRecorder':
      return <FailoverRecorderEditor key={node.id} id={node.id} />;
  }
}
