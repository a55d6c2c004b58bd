import type { RecordingServerId } from '../../shared/model/ids';
import type { AppThunk } from '../state/store';
import { settingsChanged } from '../state/ui-slice';
import { selectNode } from '../state/selection';

/** Shows a recording server in the Servers view, with its Failover tab open. */
export function openFailoverTab(id: RecordingServerId): AppThunk {
  return (dispatch, getState) => {
    const { tabs } = getState().ui.settings;
    dispatch(settingsChanged({ tabs: { ...tabs, recordingServer: 'Failover' } }));
    dispatch(selectNode({ kind: 'recordingServer', id }));
  };
}
