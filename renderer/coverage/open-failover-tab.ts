import type { RecordingServerId } from '../../shared/site/ids';
import type { AppThunk } from '../app/store';
import { settingsChanged } from '../app/ui-slice';
import { selectNode } from '../servers/selection';

/** Shows a recording server in the Servers view, with its Failover tab open. */
export function openFailoverTab(id: RecordingServerId): AppThunk {
  return (dispatch, getState) => {
    const { tabs } = getState().ui.settings;
    dispatch(settingsChanged({ tabs: { ...tabs, recordingServer: 'Failover' } }));
    dispatch(selectNode({ kind: 'recordingServer', id }));
  };
}
