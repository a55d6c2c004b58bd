/** The overviews beside the tree: what there is, who is uncovered, what to do next. */
export const serversOverviews = {
  'servers.overview.servers': 'Servers',
  'servers.overview.recordingServers': 'Recording Servers',
  'servers.overview.failoverServers': 'Failover Servers',
  'servers.overview.failoverServers.count':
    '{groups, plural, one {# failover group} other {# failover groups}}, {recorders, plural, one {# failover recording server} other {# failover recording servers}}',

  'servers.fact.attention': 'Attention',
  'servers.fact.recordingServers': 'Recording servers',
  'servers.fact.uncovered': 'Nobody takes over from',
  'servers.fact.failoverRecorders': 'Failover recording servers',
  'servers.fact.disabledFailoverRecorders': 'Disabled failover servers',
  'servers.fact.failoverGroups': 'Failover groups',
  'servers.fact.hotStandby': 'Hot standby',
  'servers.fact.noFailover': 'No failover chosen',
  'servers.fact.inGroups': 'In groups',
  'servers.fact.notAssigned': 'Not assigned',
  'servers.fact.devicesFullSupport': 'Devices with full support',
  'servers.fact.devicesLiveOnly': 'Devices live only',
  'servers.fact.devicesWithoutFailover': 'Devices without failover',

  'servers.column.name': 'Name',
  'servers.column.hostName': 'Host name',
  'servers.column.state': 'State',
  'servers.column.membersEnabled': 'Members enabled',
  'servers.column.primaryFor': 'Primary for',
  'servers.column.secondaryFor': 'Secondary for',
  'servers.column.standsInFor': 'Stands in for',
  'servers.column.protection': 'Protection',
  'servers.column.firstToTakeOver': 'First to take over',
  'servers.column.devices': 'Devices',

  'servers.cell.enabled': 'Enabled',
  'servers.cell.disabled': 'Disabled',
  'servers.cell.membersEnabled': '{enabled, number} of {members, number}',
  'servers.cell.noFailover': 'None',
  'servers.cell.hotStandby': 'Hot standby {failoverRecorder}',
  'servers.cell.groups': '{primary}, then {secondary}',
  /** Stands where the name of the first to take over does otherwise. */
  'servers.cell.nobody': 'Nobody',

  'servers.table.recordingServers': 'Recording servers',
  'servers.table.recordingServers.empty': 'There are no recording servers yet.',
  'servers.table.recordingServers.nothingLeft': 'No recording server is left by this filter.',
  'servers.table.failoverGroups': 'Failover groups',
  'servers.table.failoverGroups.empty': 'There are no failover groups yet.',
  'servers.table.hotStandbys': 'Hot standbys',
  'servers.table.hotStandbys.empty': 'No failover recording server is a hot standby.',
  'servers.table.notAssigned': 'Not assigned',
  'servers.table.notAssigned.empty':
    'Every failover recording server is in a group or a hot standby.',

  'servers.filter.label': 'Filter recording servers',
  'servers.filter.placeholder': 'Filter by name',
  'servers.filter.protection': 'Protection',
  'servers.filter.anyProtection': 'All recording servers',
  'servers.filter.uncovered': 'Nobody takes over',
  'servers.filter.none': 'No failover chosen',
  'servers.filter.failoverGroups': 'Failover groups',
  'servers.filter.hotStandby': 'Hot standby',
  'servers.selected': '{count, number} selected',
  'servers.setFailover': 'Set failover…',

  'servers.next.title': 'What to do next',
  'servers.next.nothing':
    'Nothing: somebody takes over from every recording server, and every failover recording server has its place.',
  'servers.next.more': 'And {count, plural, one {# more thing} other {# more things}} to look at.',
  'servers.next.noRecordingServer': 'There is no recording server to protect yet.',
  'servers.next.noRecordingServer.step': 'Register a recording server…',
  'servers.next.noFailoverRecorder': 'There is no failover recording server yet.',
  'servers.next.noFailoverRecorder.step': 'Register a failover recording server…',
  'servers.next.noGroup':
    'There is no failover group. A group can stand in for many recording servers.',
  'servers.next.noGroup.step': 'Add a failover group…',
  'servers.next.uncovered': 'Nobody takes over from {name}.',
  'servers.next.uncovered.step': 'Choose its failover',
  'servers.next.severalUncovered':
    'Nobody takes over from {count, plural, one {# recording server} other {# recording servers}}.',
  'servers.next.severalUncovered.step': 'Show the recording servers',
  'servers.next.noMembers': 'The failover group {name} has no members.',
  'servers.next.allDisabled': 'All members of the failover group {name} are disabled.',
  'servers.next.openGroup': 'Open {name}',
  'servers.next.notAssigned':
    '{count, plural, one {# failover recording server is not assigned, and so stands in for nobody.} other {# failover recording servers are not assigned, and so stand in for nobody.}}',
  'servers.next.notAssigned.step': 'Show the failover servers',

  'servers.setFailoverDialog.title': 'Set the failover of {name}',
  'servers.setFailoverDialog.titleOfSeveral':
    'Set the failover of {count, plural, one {# recording server} other {# recording servers}}',
  'servers.setFailoverDialog.failed': 'Not changed.',
  'servers.setFailoverDialog.who': 'Who takes over',
  'servers.setFailoverDialog.who.hint':
    'It replaces what each of them has now, also a hot standby.',
  'servers.setFailoverDialog.failoverGroups': 'Failover groups',
  'servers.setFailoverDialog.none': 'None',
  'servers.setFailoverDialog.cancel': 'Cancel',
  'servers.setFailoverDialog.apply': 'Apply',
} as const;
