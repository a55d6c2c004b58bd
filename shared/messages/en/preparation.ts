/** What a person checks on the spot on a failover recording server. */
export const preparation = {
  'preparation.serviceStartStop':
    'The service account may start and stop the failover recording server',
  'preparation.recorderConfigAccess': 'The service account may read and write RecorderConfig.xml',
  'preparation.certificateKeyReadable':
    'The service account may read the private key of the certificate',
  'preparation.managementServerAddress': 'The address of the management server is correct',
  'preparation.ownComputer': 'It runs on a computer of its own',
} as const;
