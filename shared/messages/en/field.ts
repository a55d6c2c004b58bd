/** What the fields of records are called where they are edited: record, then field. */
export const field = {
  'field.failoverRecorder.name': 'Name',
  'field.failoverRecorder.description': 'Description',
  'field.failoverRecorder.enabled': 'Enable this failover server',
  'field.failoverRecorder.udpPort': 'UDP port',
  'field.failoverRecorder.databasePath': 'Database location',
  'field.failoverRecorder.publicAccessEnabled': 'Enable public access',
  'field.failoverRecorder.publicWebserverHostName': 'Public address',
  'field.failoverRecorder.publicWebserverPort': 'Public port',
  'field.failoverRecorder.multicastServerAddress': 'IP address',

  'field.failoverGroup.name': 'Name',
  'field.failoverGroup.description': 'Description',

  'field.recordingServer.name': 'Name',
  'field.recordingServer.description': 'Description',
  'field.recordingServer.version': 'Version',
  'field.recordingServer.timeZoneName': 'Time zone',
  'field.recordingServer.shutdownOnStorageFailure': 'Shut down on storage failure',
  'field.recordingServer.failoverPort': 'Failover service communication port (TCP)',
  'field.recordingServer.publicAccessEnabled': 'Enable public access',
  'field.recordingServer.publicWebserverHostName': 'Public address',
  'field.recordingServer.publicWebserverPort': 'Public port',
  'field.recordingServer.multicastServerAddress': 'Source IP address for all multicast streams',

  'field.multicast.enabled': 'Live multicast',
  'field.multicast.iPAddressStart': 'Start',
  'field.multicast.iPAddressEnd': 'End',
  'field.multicast.portRangeStart': 'Start',
  'field.multicast.portRangeEnd': 'End',
  'field.multicast.MTU': 'MTU',
  'field.multicast.TTL': 'TTL',

  'field.device.failoverSetting': 'Failover support',
} as const;
