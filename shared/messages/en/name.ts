/** The names of records that nobody has named. They are kept in the site. */
export const name = {
  'name.newSite': 'New site',
  'name.importedSite': 'Imported site',
  'name.recordingServer': 'Unnamed recording server',
  'name.failoverRecorder': 'Unnamed failover recording server',
  'name.failoverGroup': 'Unnamed failover group',
  'name.hardware': 'Unnamed hardware',
  'name.storage': 'Unnamed storage',
  'name.camera': 'Unnamed camera',
  'name.microphone': 'Unnamed microphone',
  'name.speaker': 'Unnamed speaker',
  'name.metadata': 'Unnamed metadata channel',
  'name.failoverSettings': 'Failover settings',
  'name.multicastSettings': 'Multicast',
} as const;
