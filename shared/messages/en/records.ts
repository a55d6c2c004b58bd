/** What every view says of a record. */
export const records = {
  'records.severity.error': 'Error',
  'records.severity.warning': 'Warning',
  'records.severity.advice': 'Advice',

  'records.tab.info': 'Info',
  'records.tab.failover': 'Failover',
  'records.tab.devices': 'Devices',
  'records.tab.multicast': 'Multicast',
  'records.tab.network': 'Network',
  'records.tab.validation': 'Validation',
  'records.tab.sequence': 'Sequence',
  'records.tab.preparation': 'Preparation',
} as const;
