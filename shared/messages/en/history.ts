/** What undo and history call a change, as an instruction: "Rename FRS-01 to FRS-A". */
export const history = {
  /** A change that was named in words only, by a version that kept no codes. */
  'history.prose': '{text}',
  'history.nothing': '',
  'history.several': '{first} and {more, plural, one {# more change} other {# more changes}}',

  'history.renameSite': 'Rename the site to {name}',
  'history.changeTargets': 'Change the targets of the site',
  'history.open': 'Open {site}',
  'history.import': 'Import {site}',

  'history.addGroup': 'Add the group {name}',
  'history.editGroup': 'Edit the group {name}',
  'history.removeGroup': 'Remove the group {name}',
  'history.editMembers': 'Edit the members of {group}',

  'history.register': 'Register {name}',
  'history.edit': 'Edit {name}',
  'history.rename': 'Rename {name} to {to}',
  'history.remove': 'Remove {name}',
  'history.enable': 'Enable {name}',
  'history.disable': 'Disable {name}',
  'history.takeOut': 'Take {name} out of its group',
  'history.addToGroup': 'Add {name} to {group}',
  'history.moveTo': 'Move {name} to position {position} in {group}',

  'history.setFailover':
    '{mode, select, none {Set the failover of {name} to none} primary {Set the failover of {name} to {primary}} groups {Set the failover of {name} to {primary}, then {secondary}} hotStandby {Set the failover of {name} to hot standby {recorder}} other {Set the failover of {name}}}',
  'history.setFailoverPort': 'Set the failover port of {name} to {port}',
  'history.setDevice': 'Set the failover support of {name}',
  'history.setDevices':
    'Set the failover support of {count, plural, one {# device} other {# devices}}',

  'history.saveScenario': 'Save the scenario {name}',
  'history.removeScenario': 'Remove the scenario {name}',
  'history.removeGoneScenario': 'Remove the scenario',
  'history.ignoreFinding': 'Ignore a finding',
  'history.heedFinding': 'No longer ignore a finding',
  'history.tickPreparation': 'Tick a preparation of {name}',
  'history.openPreparation': 'Open a preparation of {name}',
  'history.startValidation': 'Start a validation of {name}',
  'history.recordValidation': 'Record a validation of {name}',
  'history.editValidation': 'Edit the validation of {name}',
  'history.endValidation':
    '{outcome, select, passed {End the validation of {name}: passed} failed {End the validation of {name}: failed} abandoned {End the validation of {name}: abandoned} other {End the validation of {name}: running}}',
  'history.tickStep': 'Tick a step of the validation of {name}',
  'history.openStep': 'Open a step of the validation of {name}',
  'history.removeValidation': 'Remove a validation',

  /** In the place of the name of a record that is not there. */
  'history.aGroup': 'a group',
  'history.aFailoverRecorder': 'a failover recording server',
  'history.aRecordingServer': 'a recording server',
} as const;
