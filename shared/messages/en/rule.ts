/**
 * What the rules of readiness say: the title of each, what it found and why that matters, what to do
 * about it and, where one click mends it, what that click is called.
 */
export const rule = {
  'rule.camerasNotRecorded.title': 'Cameras that are not recorded after a take-over',
  'rule.camerasNotRecorded.message':
    'After a take-over from {name}, {count, plural, one {# camera is} other {# cameras are}} not recorded ({liveOnly, number} live only, {none, number} none).',
  'rule.camerasNotRecorded.remedy':
    'Choose full support for the cameras that matter on its Devices tab.',
  'rule.camerasNotRecorded.fix': 'Full support for these cameras',

  'rule.databaseLocationMissing.title': 'No database location',
  'rule.databaseLocationMissing.message':
    '{name} has no database location, so it is not known where it would record.',
  'rule.databaseLocationMissing.remedy': 'Enter the path to its database on its Info tab.',

  'rule.descriptionEmpty.title': 'No description',
  'rule.descriptionEmpty.message':
    '{name} has no description, so that nobody on site sees what it is for.',
  'rule.descriptionEmpty.remedy':
    'Describe it, for example with the servers from which it takes over.',

  'rule.devicesWithoutSupport.title': 'No device has failover support',
  'rule.devicesWithoutSupport.message':
    'None of the {count, plural, one {# enabled device} other {# enabled devices}} of {name} has failover support, so a take-over would record nothing.',
  'rule.devicesWithoutSupport.remedy':
    'Choose full support for the devices that matter on its Devices tab.',
  'rule.devicesWithoutSupport.fix': 'Full support for all',

  'rule.duplicateNames.title': 'Several servers with one name',
  'rule.duplicateNames.message':
    '{count, plural, one {# other server is named {name} too.} other {# other servers are named {name} too.}}',
  'rule.duplicateNames.remedy': 'Give each server a name of its own.',

  'rule.encryptionParity.title': 'Encrypted, but a candidate is not',
  'rule.encryptionParity.message':
    '{name} is encrypted, but {candidates} would take over without encryption.',
  'rule.encryptionParity.remedy':
    'Enable encryption on those failover recording servers, with a certificate that the clients trust.',

  'rule.groupUnused.title': 'Group that nobody uses',
  'rule.groupUnused.message':
    'No recording server counts on {name}, so its {members, plural, one {# member} other {# members}} can take over from nobody.',
  'rule.groupUnused.remedy': 'Choose the group on the Failover tab of recording servers.',

  'rule.groupWithoutMembers.title': 'Group without members',
  'rule.groupWithoutMembers.message': '{name} has no members, so it can take over from nobody.',
  'rule.groupWithoutMembers.remedy': 'Add members on its Sequence tab, or remove the group.',
  'rule.groupWithoutMembers.fix': 'Remove the group',

  'rule.membersOnOneComputer.title': 'Two members on one computer',
  'rule.membersOnOneComputer.message':
    'In {name}, {members} share a computer: one failure takes out all of them.',
  'rule.membersOnOneComputer.remedy':
    'Install each failover recording server on a computer of its own.',

  'rule.multicastInterfaceMissing.title': 'Multicast without an interface address',
  'rule.multicastInterfaceMissing.message':
    '{count, plural, one {{servers} multicasts live streams, but {name} has no interface address set for it.} other {{servers} multicast live streams, but {name} has no interface address set for it.}}',
  'rule.multicastInterfaceMissing.remedy':
    'Enter the IP address of its network interface on its Multicast tab.',

  'rule.noEnabledCandidate.title': 'Nobody in the chain may take over',
  'rule.noEnabledCandidate.message':
    '{why, select, noMembers {The failover groups of {name} have no members, so nobody takes over.} other {Every failover recording server that could take over from {name} is disabled.}}',
  'rule.noEnabledCandidate.remedy':
    'Add members to its failover groups, or enable those that are there.',

  'rule.noProtection.title': 'No failover',
  'rule.noProtection.message':
    'Nobody takes over from {name}: while it is unavailable its devices are not recorded.',
  'rule.noProtection.remedy': 'Choose failover groups or a hot standby on its Failover tab.',

  'rule.notAssigned.title': 'Failover recording server not assigned',
  'rule.notAssigned.message':
    '{name} is in no group and nobody’s hot standby, so it can take over from nobody.',
  'rule.notAssigned.remedy':
    'Add it to a failover group, or make it the hot standby of a recording server.',

  'rule.overSubscribed.title': 'Fewer failures tolerated than wanted',
  'rule.overSubscribed.message':
    '{exact, select, yes {{name} stays covered after {tolerated, plural, one {# other failure} other {# other failures}}; the site wants to survive {target, plural, one {# simultaneous failure} other {# simultaneous failures}}.} other {{name} stays covered after at least {tolerated, plural, one {# other failure} other {# other failures}}; the site wants to survive {target, plural, one {# simultaneous failure} other {# simultaneous failures}}.}}',
  'rule.overSubscribed.remedy':
    'Add members to its failover groups, choose a secondary group, or spread the recording servers over more groups.',

  'rule.preparationOpen.title': 'Preparation not checked',
  'rule.preparationOpen.message':
    '{count, plural, one {# preparation of {name} has not been checked; next: {next}.} other {# preparations of {name} have not been checked; next: {next}.}}',
  'rule.preparationOpen.remedy':
    'Look at the server itself, and tick the item on its Preparation tab.',

  'rule.publicAccessMissing.title': 'Public access on the protected server only',
  'rule.publicAccessMissing.message':
    '{servers} can be reached from the internet, but {name} cannot when it has taken over.',
  'rule.publicAccessMissing.remedy': 'Enter a public address and port on its Network tab.',

  'rule.recorderDisabled.title': 'Disabled member or hot standby',
  'rule.recorderDisabled.message':
    '{role, select, member {{name} is in {group}, but it is disabled and is always passed over.} hotStandby {{name} is the hot standby of {served}, but it is disabled and is always passed over.} other {{name} is disabled and is always passed over.}}',
  'rule.recorderDisabled.remedy': 'Enable it when its maintenance is over.',
  'rule.recorderDisabled.fix': 'Enable',

  'rule.sameComputerAsProtected.title': 'On the computer of the server it protects',
  'rule.sameComputerAsProtected.message':
    '{candidates} would take over from {name}, but runs on the same computer and fails with it.',
  'rule.sameComputerAsProtected.remedy': 'Use a failover recording server on another computer.',

  'rule.secondaryMissing.title': 'No secondary failover group',
  'rule.secondaryMissing.message':
    '{name} has no secondary failover group, and {servers, plural, one {# recording server} other {# recording servers}} share the {members, plural, one {# enabled member} other {# enabled members}} of {group}.',
  'rule.secondaryMissing.remedy':
    'Choose a secondary failover group, or add members to the primary one.',

  'rule.shutdownOnStorageFailureOff.title': 'Goes on running when its storage fails',
  'rule.shutdownOnStorageFailureOff.message':
    '{name} keeps running when its storage fails, so that nobody takes over although nothing is recorded.',
  'rule.shutdownOnStorageFailureOff.remedy': 'Let it shut down on storage failure.',
  'rule.shutdownOnStorageFailureOff.fix': 'Shut down on storage failure',

  'rule.udpPortClash.title': 'UDP ports clash in a group',
  'rule.udpPortClash.message': 'In {name}, {members} use the same UDP port on the same computer.',
  'rule.udpPortClash.remedy': 'Give each its own UDP port on its Info tab.',

  'rule.udpPortDefault.title': 'Default UDP port',
  'rule.udpPortDefault.message':
    'In {name}, {count, plural, one {# member uses} other {# members use}} the default UDP port {port}.',
  'rule.udpPortDefault.remedy':
    'Check that the port is free and open between the members, or give the group a port of its own.',

  'rule.validationDue.title': 'Failover not validated',
  'rule.validationDue.message':
    '{why, select, never {The failover of {name} has never been validated.} failed {The last validation of the failover of {name} failed.} other {The failover of {name} was last validated {days, plural, one {# day} other {# days}} ago, more than the {limit, number} that the site allows.}}',
  'rule.validationDue.remedy': 'Validate it as an exercise on its Validation tab.',
} as const;
