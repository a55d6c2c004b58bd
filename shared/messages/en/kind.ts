/** Several records of one kind, as an import speaks of them. */
export const kind = {
  'kind.sites': 'sites',
  'kind.recordingServers': 'recording servers',
  'kind.failoverRecorders': 'failover recording servers',
  'kind.failoverGroups': 'failover groups',
  'kind.recordingServerFailovers': 'failover settings of recording servers',
  'kind.recordingServerMulticasts': 'multicast settings of recording servers',
  'kind.hardware': 'hardware',
  'kind.cameras': 'cameras',
  'kind.microphones': 'microphones',
  'kind.speakers': 'speakers',
  'kind.metadata': 'metadata channels',
  'kind.storages': 'storages',
  'kind.members': 'members of failover groups',
  /** By the name that the API gives it. */
  'kind.other': '{name}',
  'kind.unknown': 'records of an unknown kind',
  'kind.properties': 'properties of {records}: {names}',
} as const;
