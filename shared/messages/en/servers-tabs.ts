/** The tabs of the nodes: what stands around the fields, whose labels are in `field.ts`. */
export const serversTabs = {
  'servers.tabs.label': 'Tabs of {name}',
  'servers.tabs.notSaved': 'Not saved.',
  'servers.tabs.save': 'Save',
  'servers.tabs.discard': 'Discard',
  'servers.tabs.unsavedOn': 'Unsaved changes on {tabs}',
  'servers.tabs.unsaved': '{tab}<mark>, unsaved</mark>',
  'servers.tabs.unsavedWithErrors': '{tab}<mark>, unsaved, with errors</mark>',

  // What a node is and where it stands, below its name.
  'servers.node.notAssigned': 'Failover recording server · not assigned',
  'servers.node.grouped':
    'Failover recording server · position {position, number} in <link>{group}</link>',
  'servers.node.hotStandby':
    'Failover recording server · hot standby of <link>{recordingServer}</link>',
  'servers.node.disabled': 'Disabled',
  'servers.node.group':
    'Failover group · {enabled, number} of {members, plural, one {# member} other {# members}} enabled · {users, plural, one {# recording server counts on it} other {# recording servers count on it}}',
  'servers.node.noFailover': 'Recording server · no failover',
  'servers.node.servedBy': 'Recording server · hot standby <link>{failoverRecorder}</link>',
  'servers.node.inGroup': 'Recording server · <first>{primary}</first>',
  'servers.node.inGroups':
    'Recording server · <first>{primary}</first>, then <second>{secondary}</second>',
  /** These two stand after the above. */
  'servers.node.validating': '· validation in progress',
  'servers.node.validated':
    '· last validated {at, date, day}, {outcome, select, passed {passed} other {failed}}',

  'servers.address.hostName': 'Host name',
  'servers.address.local': 'Local web server address',
  'servers.address.public': 'Web server address',
  'servers.address.public.hint': 'The public address. It is set on the Network tab.',
  'servers.address.publicOff': 'None: public access is off',

  'servers.network.publicAccess.hint':
    'Clients on the internet reach the server at the address of your firewall or NAT router.',
  'servers.network.publicAddress.hint':
    'A host name or an IP address. It is used while public access is enabled.',
  'servers.network.publicAddress.missing': 'Enter the public address',
  'servers.network.webServer.hint': 'What clients will use, with what stands above.',

  'servers.info.enabled.hint':
    "Only an enabled server takes over. A disabled one is passed over, for example during maintenance. One sentence of the vendor's manual says the opposite; Understudy follows the rest of it, where enabled is the default.",
  'servers.info.udpPort.hint':
    'Failover recording servers talk to each other on this port. Usually 8844.',
  'servers.info.databasePath.hint':
    'Where it records while it stands in: an absolute path on that computer. While it stands in, a new path waits until the take-over has ended.',
  'servers.info.groupDescription.hint': 'For example where the servers stand.',
  'servers.info.notKnown': 'Not known',
  'servers.info.shutdownOnStorageFailure.hint':
    'The server then stops when it cannot record, so that a failover recording server takes over.',

  'servers.storages.title': 'Storages',
  'servers.storages.none': 'None are known.',
  'servers.storages.name': 'Name',
  'servers.storages.path': 'Path',
  'servers.storages.maximumSize': 'Maximum size',
  'servers.storages.keeps': 'Keeps',
  'servers.storages.default': '{name} (default)',

  'servers.multicast.interface': 'Network interface',
  'servers.multicast.interface.hint':
    'The interface from which it multicasts live streams when it stands in. 0.0.0.0 (IPv6: ::) takes any. Where recording servers multicast, set it on both sides.',
  'servers.multicast.live.hint':
    'Sends each live stream once to all who watch it. The network must support IGMP, and multicast streams are never encrypted.',
  'servers.multicast.addresses': 'IP address',
  'servers.multicast.ports': 'Port',
  'servers.multicast.source.hint':
    'The network interface from which it multicasts. 0.0.0.0 (IPv6: ::) takes any.',
  'servers.multicast.datagrams': 'Datagram options',

  'servers.failover.mode': 'Who takes over when this recording server is unavailable',
  'servers.failover.mode.none': 'None',
  'servers.failover.mode.failoverGroups': 'Failover groups',
  'servers.failover.mode.hotStandby': 'Hot standby',
  'servers.failover.port.hint':
    'Failover recording servers ask this recording server on this port whether it is still there. Usually 11000.',
  'servers.failover.notUsed': 'Not used',
  'servers.failover.primary': 'Primary failover group',
  'servers.failover.primary.none':
    'There is no failover group yet. Add one under Failover Servers first.',
  'servers.failover.secondary': 'Secondary failover group',
  'servers.failover.secondary.hint': 'It takes over when nobody in the primary group is free.',
  'servers.failover.secondary.noPrimary': 'Choose a primary failover group first.',
  'servers.failover.groupGone': 'No longer there',
  'servers.failover.group': '{name} ({enabled, number} of {members, number} enabled)',
  'servers.failover.primaryGroup': '{name} (is the primary failover group)',
  'servers.failover.hotStandby': 'Hot standby server',
  'servers.failover.hotStandby.hint':
    'It serves this recording server only, and takes over fastest. Type to search.',
  'servers.failover.eligible': 'Can be chosen',
  'servers.failover.disabled': '{hostName} · disabled: would not take over',
  'servers.failover.ineligible': 'Cannot be chosen',
  'servers.failover.more':
    '{count, plural, one {# more server} other {# more servers}}: type more of the name',
  'servers.failover.nobody': 'No failover recording server has this in its name',

  'servers.whoTakesOver.title': 'Who would take over',
  'servers.whoTakesOver.one':
    'If {name} becomes unavailable, {first} takes over. There is nobody after it.',
  'servers.whoTakesOver.several':
    'If {name} becomes unavailable, {first} takes over; if it cannot, the next in this order.',
  'servers.whoTakesOver.allDisabled': 'Nobody takes over from {name}: all of these are disabled.',
  'servers.whoTakesOver.noFailover':
    'Nobody takes over from {name}. While it is unavailable, nothing on it is recorded.',
  'servers.whoTakesOver.noPrimary': 'Nobody yet: choose a primary failover group.',
  'servers.whoTakesOver.noMembers':
    'Nobody takes over from {name}: no server is in the chosen groups.',
  'servers.whoTakesOver.noHotStandby': 'Nobody yet: choose a hot standby server.',
  // One of those who would be asked.
  'servers.whoTakesOver.hotStandby':
    '<link>{name}</link><where> · hot standby{state, select, disabled { · disabled, so it is passed over} other {}}</where>',
  'servers.whoTakesOver.primary':
    '<link>{name}</link><where> · {group} (primary), position {position, number}{state, select, disabled { · disabled, so it is passed over} other {}}</where>',
  'servers.whoTakesOver.secondary':
    '<link>{name}</link><where> · {group} (secondary), position {position, number}{state, select, disabled { · disabled, so it is passed over} other {}}</where>',
  'servers.whoTakesOver.showMore':
    'Show {count, plural, one {# more server} other {# more servers}}',
  'servers.whoTakesOver.drafted': 'With the changes that are not saved yet.',
  'servers.whoTakesOver.simulated':
    'This is simulated from the configuration: no server has been asked, and one that is busy with another take-over is passed over too.',

  'servers.devices.label': 'Devices',
  'servers.devices.kind': 'Kind',
  'servers.devices.name': 'Name',
  'servers.devices.hardware': 'Hardware',
  'servers.devices.enabled': 'Enabled',
  'servers.devices.enabled.yes': 'Yes',
  'servers.devices.enabled.no': 'No',
  'servers.devices.settingOf': 'Failover support of {name}',
  'servers.devices.settingOfUnsaved': 'Failover support of {name}, unsaved',
  'servers.devices.filter': 'Filter devices',
  'servers.devices.filter.placeholder': 'Filter by name or hardware',
  'servers.devices.allKinds': 'All kinds',
  'servers.devices.setting': 'Setting',
  'servers.devices.allSettings': 'All settings',
  'servers.devices.setSelected': 'Set selected to…',
  'servers.devices.setAllShown': 'Set all shown to…',
  'servers.devices.set':
    '{count, plural, one {# device} other {# devices}} set to {setting}. Save to keep this.',
  'servers.devices.none': 'This recording server has no devices.',
  'servers.devices.noneLeft': 'No device is left by this filter.',
  'servers.devices.summary':
    '{count, plural, one {# device} other {# devices}}{selected, plural, =0 {} other { · # selected}} · Full support: {fullSupport, number} · Live only: {liveOnly, number} · None: {none, number}',

  'servers.sequence.title': 'Specify the failover sequence',
  'servers.sequence.explained':
    'The first enabled server that is free takes over. Every change here is saved at once.',
  'servers.sequence.label': 'Failover sequence',
  'servers.sequence.empty':
    'This group has no members, so nobody takes over. Choose them with Edit members…',
  'servers.sequence.change': 'Change the sequence',
  'servers.sequence.up': 'Up',
  'servers.sequence.down': 'Down',
  'servers.sequence.toTop': 'To top',
  'servers.sequence.toBottom': 'To bottom',
  'servers.sequence.editMembers': 'Edit members…',
  'servers.sequence.notMoved': 'Not moved.',
  'servers.sequence.moved': '{name} is now at position {position, number} of {members, number}.',
  'servers.sequence.drag': 'Drag to another place in the sequence',
  'servers.sequence.enabled': 'Enabled',
  'servers.sequence.disabled': 'Disabled',

  'servers.membersDialog.title': 'Edit the members of {group}',
  'servers.membersDialog.failed': 'Not changed.',
  'servers.membersDialog.available': 'Available',
  'servers.membersDialog.available.count': 'Available ({count, number})',
  'servers.membersDialog.filter': 'Filter the available servers',
  'servers.membersDialog.filter.placeholder': 'Filter by name or host name',
  'servers.membersDialog.allAreMembers': 'Every failover recording server is a member.',
  'servers.membersDialog.noneLeft': 'No server has this in its name.',
  'servers.membersDialog.wouldMove': 'In {group}, and would move from there',
  'servers.membersDialog.disabled': '{hostName} · disabled',
  'servers.membersDialog.place': '{place, number}. {name}',
  'servers.membersDialog.add': 'Add',
  'servers.membersDialog.remove': 'Remove',
  'servers.membersDialog.added':
    '{count, plural, one {# server} other {# servers}} added to the members.',
  'servers.membersDialog.removed':
    '{count, plural, one {# server} other {# servers}} removed from the members.',
  'servers.membersDialog.members': 'Members',
  'servers.membersDialog.members.count': 'Members ({count, number})',
  'servers.membersDialog.noMembers': 'No members yet.',
  'servers.membersDialog.cancel': 'Cancel',
  'servers.membersDialog.apply': 'Apply',
} as const;
