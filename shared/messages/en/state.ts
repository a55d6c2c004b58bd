/** What the window says by itself of its own state: undo, drafts, loading. */
export const state = {
  'state.undone': 'Undone: {change}',
  'state.redone': 'Redone: {change}',
  'state.notUndone': 'Nothing was undone',
  'state.notRedone': 'Nothing was redone',
  'state.notChanged': 'Nothing was changed',
  'state.choosePrimary': 'Choose a primary failover group, or choose None.',
  'state.chooseHotStandby': 'Choose a hot standby server, or choose None.',
  'state.folder.servers': 'Servers',
  'state.folder.recordingServers': 'Recording Servers',
  'state.folder.failoverServers': 'Failover Servers',
} as const;
