/** The code of every rule, in the order in which the Readiness view groups them. */
export const ruleCodes = [
  'noProtection',
  'noEnabledCandidate',
  'recorderDisabled',
  'overSubscribed',
  'secondaryMissing',
  'groupWithoutMembers',
  'groupUnused',
  'notAssigned',
  'sameComputerAsProtected',
  'membersOnOneComputer',
  'encryptionParity',
  'multicastInterfaceMissing',
  'publicAccessMissing',
  'udpPortClash',
  'udpPortDefault',
  'databaseLocationMissing',
  'shutdownOnStorageFailureOff',
  'devicesWithoutSupport',
  'camerasNotRecorded',
  'duplicateNames',
  'descriptionEmpty',
  'preparationOpen',
  'validationDue',
] as const;

/** What a rule is known by, in ids of findings too: a code once used means the same for ever. */
export type RuleCode = (typeof ruleCodes)[number];
