/** What-if: failing and recovering servers, and what follows. */
export const whatIf = {
  'whatIf.name': 'What-if',

  'whatIf.assumptions':
    'Nothing here touches the configuration or a server. Who takes over is simulated from the configuration; timing and tie-breaks are assumptions. <more>What is assumed</more>',
  'whatIf.assumptions.title': 'What is assumed',
  'whatIf.assumptions.lead': 'The documentation leaves these open. Understudy takes for granted:',
  'whatIf.assumed.sequence':
    'Candidates are asked strictly in sequence, those of the primary group before those of the secondary one; each once.',
  'whatIf.assumed.stays':
    'A recording server that is covered is never moved to a better candidate.',
  'whatIf.assumed.waiting':
    'Recording servers that wait are served in the order in which they failed.',
  'whatIf.assumed.disabled': 'A disabled failover recording server never takes over.',
  'whatIf.assumed.events':
    'Events come one after the other; how long a take-over lasts plays no part.',

  'whatIf.worstCase.load': 'Load the worst case',
  'whatIf.worstCase.pending': 'Being worked out',
  'whatIf.worstCase.unknown':
    'No number of failures is known to leave a recording server uncovered',
  'whatIf.worstCase.known': 'The fewest failures that leave a recording server uncovered',
  'whatIf.failGroup': 'Fail a group’s computers',

  'whatIf.moment':
    '{total, plural, =0 {Nothing has happened yet} other {Step {shown, number} of #}} · {down, plural, one {# recording server} other {# recording servers}} down, {takenOver, number} taken over{refused, plural, =0 {} one { · # event cannot happen} other { · # events cannot happen}}',
  'whatIf.moment.spoken': '{moment}, {uncovered, number} uncovered',
  'whatIf.moment.covered': 'Nothing waits uncovered.',
  'whatIf.moment.uncovered': '{count, number} uncovered:',
  'whatIf.moment.more': 'and {count, number} more',

  'whatIf.servers.label': 'Servers',
  'whatIf.servers.tree': 'Servers to fail and recover',
  'whatIf.servers.search': 'Search in What-if',
  'whatIf.servers.search.placeholder': 'Search servers and groups',
  'whatIf.servers.show': 'Show',
  'whatIf.servers.all': 'All servers',
  'whatIf.servers.affected': 'Affected',
  'whatIf.servers.uncovered': 'Uncovered',
  'whatIf.servers.empty':
    'There are no servers yet. Import or register some to see who takes over.',
  'whatIf.servers.noMatch': 'No server matches “{typed}”.',
  'whatIf.servers.noneUncovered': 'At this step no recording server is uncovered.',
  'whatIf.servers.noneAffected': 'At this step nothing has happened to any server.',
  'whatIf.section.recordingServers': 'Recording servers',
  'whatIf.section.hotStandbys': 'Hot standbys',
  'whatIf.section.notAssigned': 'Not assigned',

  'whatIf.row.dedicated': '{name} → {server}',
  'whatIf.row.spoken': '{name}, {state}',
  'whatIf.row.spoken.member': '{name}, position {position}, {state}',
  'whatIf.row.spoken.hotStandby': '{name}, hot standby of {server}, {state}',
  'whatIf.row.peek.section': 'Show details',
  'whatIf.row.peek.server': 'Show details without failing or recovering it',
  'whatIf.row.recordingServers':
    '{down, plural, =0 {all running} other {{uncovered, plural, =0 {{down, number} down, all covered} other {{down, number} down, # uncovered}}}}',
  'whatIf.row.failoverGroup': '{members, plural, =0 {no members} other {{free, number} of # free}}',

  'whatIf.state.running': 'running',
  'whatIf.state.runningUnprotected': 'running, no failover',
  'whatIf.state.uncovered': 'down, uncovered',
  'whatIf.state.covered': 'down, {failoverRecorder} stands in',
  'whatIf.state.ready': 'ready',
  'whatIf.state.disabled': 'disabled',
  'whatIf.state.unreachable': 'unreachable',
  'whatIf.state.unreachableDisabled': 'unreachable, disabled',
  'whatIf.state.standingIn': 'standing in for {recordingServer}',

  'whatIf.timeline': 'Timeline',
  'whatIf.timeline.empty':
    'Nothing has happened yet. Click a server, or press Space on it, to let it fail and see who takes over.',
  'whatIf.timeline.back': 'Step back',
  'whatIf.timeline.back.hint': 'Step back ({keys})',
  'whatIf.timeline.forward': 'Step forward',
  'whatIf.timeline.forward.hint': 'Step forward ({keys})',
  'whatIf.timeline.undo': 'Undo in What-if',
  'whatIf.timeline.undo.hint': 'Take back here: {edit} ({keys})',
  'whatIf.timeline.undo.nothing': 'Nothing to take back in What-if',
  'whatIf.timeline.redo': 'Redo in What-if',
  'whatIf.timeline.redo.hint': 'Do again here: {edit} ({keys})',
  'whatIf.timeline.redo.nothing': 'Nothing to do again in What-if',
  'whatIf.timeline.clear': 'Clear the timeline',

  'whatIf.step': '{place}. {event}',
  'whatIf.step.toCome': '{place}. {event} (still to come)',
  'whatIf.step.drag': 'Drag to another place in the timeline',
  'whatIf.step.earlier': 'Earlier: {event}',
  'whatIf.step.earlier.hint': 'Earlier ({keys})',
  'whatIf.step.later': 'Later: {event}',
  'whatIf.step.later.hint': 'Later ({keys})',
  'whatIf.step.remove': 'Remove: {event}',
  'whatIf.step.remove.hint': 'Remove ({keys})',
  'whatIf.step.waiting':
    '{count, plural, one {# server waits uncovered.} other {# servers wait uncovered.}}',
  'whatIf.step.passedOver':
    '{more, plural, =0 {Passed over: {candidates}} other {Passed over: {candidates} and # more}}',
  'whatIf.passedOver.disabled': '{name} (disabled)',
  'whatIf.passedOver.unreachable': '{name} (unreachable)',
  'whatIf.passedOver.busy': '{name} (stands in for {server})',
  'whatIf.passedOver.busyElsewhere': '{name} (stands in for another server)',
  'whatIf.asked': 'Asked, first to last',
  'whatIf.asked.candidate': '{name}: {outcome} <quiet>({origin})</quiet>',

  'whatIf.details.label': 'Details',
  'whatIf.details.nothing':
    'Go to a server or a group with the arrow keys to see who would come next, and what is locked while it is down.',
  'whatIf.details.fail': 'Fail',
  'whatIf.details.fail.spoken': 'Fail {name}',
  'whatIf.details.recover': 'Recover',
  'whatIf.details.recover.spoken': 'Recover {name}',
  'whatIf.details.show': 'Show in Servers',
  'whatIf.details.show.spoken': 'Show {name} in Servers',

  'whatIf.recordingServer.whyNobody': 'Why nobody stands in',
  'whatIf.recordingServer.ifItFailed': 'If it failed now',
  'whatIf.recordingServer.wouldTakeOver': '{name} would take over.',
  'whatIf.recordingServer.nobodyTakesOver': 'Nobody takes over: {reason}.',
  'whatIf.recordingServer.nobodyWould': 'Nobody would take over: {reason}.',
  'whatIf.locked': 'Locked until the take-over ends',
  'whatIf.locked.devices':
    'Devices keep their settings: no other failover support, none added or removed.',
  'whatIf.locked.hardware': 'Hardware cannot be moved to another server or replaced.',
  'whatIf.locked.storages': 'Storage and stream settings stay as they are.',
  'whatIf.locked.multicast': 'Multicasting stays as it is (our assumption).',
  'whatIf.locked.removal': 'The recording server cannot be removed (our assumption).',
  'whatIf.locked.pending':
    'A new database location for {failoverRecorder} is accepted, and stays pending until the take-over ends.',

  'whatIf.failoverRecorder.grouped': 'Position {position} of {members} in {group}.',
  'whatIf.failoverRecorder.hotStandby': 'Hot standby of {server}.',
  'whatIf.failoverRecorder.unassigned': 'Not assigned: nobody counts on it.',
  'whatIf.failoverRecorder.standingIn':
    'A new database location is accepted, and stays pending until the take-over ends. It cannot be removed meanwhile (our assumption).',
  'whatIf.failoverRecorder.disabled': 'It is disabled, and so never takes over.',
  'whatIf.failoverRecorder.unreachable':
    'Whoever asks it passes it over until it can be reached again.',

  'whatIf.failoverGroup.free':
    '{free, number} of {members, plural, one {# member} other {# members}} free.',
  'whatIf.failoverGroup.counting':
    '{count, plural, one {# recording server counts} other {# recording servers count}} on them{waiting, plural, =0 {.} one {, # of which is down and uncovered.} other {, # of which are down and uncovered.}}',
  'whatIf.failoverGroup.fail': 'Fail this group’s computers',
  'whatIf.failoverGroup.sameComputers':
    '{count, plural, one {# recording server runs} other {# recording servers run}} on the same computers and would go down with them.',

  'whatIf.scenarios': 'Scenarios',
  'whatIf.scenario': 'Scenario',
  'whatIf.scenario.new': 'New scenario',
  'whatIf.scenario.notSaved': 'not saved',
  'whatIf.scenario.save': 'Save scenario',
  'whatIf.scenario.saveNew': 'Save scenario…',
  'whatIf.scenario.more': 'More for scenarios',
  'whatIf.scenario.saveAs': 'Save as another scenario…',
  'whatIf.scenario.rename': 'Rename scenario…',
  'whatIf.scenario.delete': 'Delete scenario',
  'whatIf.scenario.putAside.title': 'The events that were not saved are put aside',
  'whatIf.scenario.putAside.body': 'Undo in What-if brings them back.',
  'whatIf.scenario.deleted.title': 'The scenario {name} is deleted',
  'whatIf.scenario.deleted.body':
    'Its events are still here. Undo in the command bar brings it back.',
  'whatIf.saveDialog.title': 'Save scenario',
  'whatIf.saveDialog.submit': 'Save with the site',
  'whatIf.renameDialog.title': 'Rename scenario',
  'whatIf.renameDialog.submit': 'Rename',
  'whatIf.scenario.name': 'Scenario name',

  // What an edit of the timeline is called, to take it back.
  'whatIf.edit.fail': 'Fail {name}',
  'whatIf.edit.recover': 'Recover {name}',
  'whatIf.edit.failComputers': 'Fail the computers of {group}',
  'whatIf.edit.move': 'Move “{event}”',
  'whatIf.edit.remove': 'Remove “{event}”',
  'whatIf.edit.clear': 'Clear',
  'whatIf.edit.newScenario': 'New scenario',
  'whatIf.edit.load': 'Load',
  'whatIf.edit.loadScenario': 'Load {name}',
  'whatIf.edit.loadWorstCase': 'Load the worst case',
} as const;
