/** The Servers tree: its rows, its toolbar, its context menu, and what is dragged in it. */
export const serversTree = {
  'servers.tree.label': 'Servers',
  'servers.tree.toolbar': 'Tree',
  'servers.tree.add': 'Add',
  'servers.tree.expandAll': 'Expand all',
  'servers.tree.collapseAll': 'Collapse all',
  'servers.tree.found': '{count, plural, =0 {Nothing matches} one {# match} other {# matches}}',
  'servers.tree.clearSearch': 'Clear search',
  'servers.tree.newName': 'New name of {name}',

  // What stands beside the name in a row, and after it for screen readers.
  'servers.row.unsaved': 'unsaved changes',
  'servers.row.failoverGroup': 'failover group',
  'servers.row.membersEnabled':
    '{members, plural, =0 {no members} other {{enabled, number} of # enabled}}',
  'servers.row.place': 'position {position, number} of {members, number} in {group}',
  'servers.row.hotStandby': 'hot standby',
  'servers.row.hotStandbyOf': 'hot standby of {recordingServer}',
  /** The name of a hot standby with the recording server that it serves. */
  'servers.row.serves': '<mark>{name}</mark> → {recordingServer}',
  'servers.row.notAssigned': 'not assigned',
  'servers.row.disabled': 'disabled',
  'servers.row.noFailover': 'no failover',
  'servers.row.servedBy': 'hot standby {failoverRecorder}',
  'servers.row.group': 'group {primary}',
  'servers.row.groups': 'groups {primary}, then {secondary}',
  /** Beside a shield that says already that these are groups. */
  'servers.row.bareGroups': '{primary}, then {secondary}',

  // What Readiness has found about a row, or about what is hidden in it.
  'servers.findings.counts': 'Readiness: {counts}',
  'servers.findings.countsInside': 'Readiness: {counts}, with all that is inside',
  'servers.findings.worst': '{counts}: {worst}',
  'servers.findings.worstInside': '{counts}, with all that is inside: {worst}',

  'servers.action.clearFailover': 'Clear failover',
  'servers.action.enable': 'Enable',
  'servers.action.disable': 'Disable',
  'servers.action.moveUp': 'Move up',
  'servers.action.moveDown': 'Move down',
  'servers.action.moveToTop': 'Move to top',
  'servers.action.moveToBottom': 'Move to bottom',
  'servers.action.moveToGroup': 'Move to group…',
  'servers.action.takeOutOf': 'Take out of {group}',
  'servers.action.makeHotStandby': 'Make hot standby of…',
  'servers.action.releaseFrom': 'Release from {recordingServer}',

  'servers.move.first': '{name} is the first of {group} already',
  'servers.move.last': '{name} is the last of {group} already',
  'servers.move.inNoGroup': '{name} is in no group and has no place in a sequence',

  'servers.drop.nowhere':
    'Drop it on a failover group, between its members, on a recording server, or on Failover Servers.',
  'servers.drop.replacing': '{gesture}, in place of {name}',
  'servers.drop.replaced': 'It has replaced {name}, which is not assigned now.',
} as const;
