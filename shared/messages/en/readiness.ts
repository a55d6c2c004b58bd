/** The Readiness view; what its rules say stands under `rule.`. */
export const readiness = {
  'readiness.name': 'Readiness',
  'readiness.loading': 'Looking at the site',
  'readiness.ignored': '{count, number} more ignored',
  'readiness.count.error': '{count, plural, one {# error} other {# errors}}',
  'readiness.count.warning': '{count, plural, one {# warning} other {# warnings}}',
  'readiness.count.advice': '{count, number} advice',

  'readiness.target.failuresTolerated': 'Simultaneous failures to survive',
  'readiness.target.validationMaxAgeDays': 'Days until a validation is out of date',

  'readiness.filter.label': 'Filter findings',
  'readiness.filter.placeholder': 'Filter by server, group or words',
  'readiness.filter.severity': 'Severity',
  'readiness.filter.anySeverity': 'All severities',
  'readiness.filter.withIgnored': 'Show ignored',
  'readiness.grouping': 'Group by',
  'readiness.grouping.nothing': 'Nothing',
  'readiness.grouping.server': 'Server or group',
  'readiness.grouping.rule': 'Rule',
  'readiness.grouping.openAll': 'Open all groups',
  'readiness.grouping.closeAll': 'Close all groups',

  'readiness.table.label': 'Findings',
  'readiness.table.emptySite': 'There are no servers yet, so there is nothing to find.',
  'readiness.table.nothingFound': 'There is nothing to say against this site.',
  'readiness.table.allIgnored': 'Every finding is ignored. “Show ignored” lists them.',
  'readiness.table.nothingLeft': 'No finding is left by this filter.',
  'readiness.column.severity': 'Severity',
  'readiness.column.subject': 'Server or group',
  'readiness.column.rule': 'Rule',
  'readiness.column.finding': 'Finding',
  'readiness.column.fix': 'Fix',
  'readiness.column.ignored': 'Ignored',
  'readiness.cell.fix': 'One click',
  'readiness.cell.ignored': '{note} ({by}, {at, date, day})',

  /** Behind the name of a group of findings. */
  'readiness.subject.site': 'site',
  'readiness.subject.recordingServer': 'recording server',
  'readiness.subject.failoverRecorder': 'failover recording server',
  'readiness.subject.failoverGroup': 'failover group',
  'readiness.group.rule.spoken':
    '{name}, {count, plural, one {# finding} other {# findings}}: {severities}',
  'readiness.group.server.spoken':
    '{name}, {kind}, {count, plural, one {# finding} other {# findings}}: {severities}',

  'readiness.details.label': 'Finding',
  'readiness.details.nothing': 'Select a finding to see what to do about it.',
  'readiness.details.rule': '{count, plural, one {# finding.} other {# findings.}}',
  'readiness.details.site': 'Site, {count, plural, one {# finding} other {# findings}}:',
  'readiness.details.recordingServer':
    'Recording server, {count, plural, one {# finding} other {# findings}}:',
  'readiness.details.failoverRecorder':
    'Failover recording server, {count, plural, one {# finding} other {# findings}}:',
  'readiness.details.failoverGroup':
    'Failover group, {count, plural, one {# finding} other {# findings}}:',
  'readiness.details.ignored': 'Ignored by {by} on {at, date, minute}: {note}',
  'readiness.details.ignore': 'Ignore…',
  'readiness.details.heed': 'No longer ignore',
  'readiness.details.goTo': 'Go to {name}',
  'readiness.details.fixAll': 'Fix all {count, number} of this rule',
  'readiness.details.fixAll.explained':
    'All that the filter leaves, as one step that can be undone.',
  'readiness.source.manual': 'From the vendor’s manual.',
  'readiness.source.api': 'From what the management server’s API says of this property.',
  'readiness.source.assumption':
    'An assumption of Understudy: the documentation of the field does not say so.',

  'readiness.ignoreDialog.title': 'Ignore this finding',
  'readiness.ignoreDialog.submit': 'Ignore',
  'readiness.ignoreDialog.note': 'Why it may stand',
  'readiness.ignoreDialog.note.missing': 'Say why this may stand.',
  'readiness.ignoreDialog.by': 'Your name',
  'readiness.ignoreDialog.by.missing': 'Enter your name.',

  'readiness.worst': '{severity}: {subject}, {rule}{more, plural, =0 {} other { (+#)}}',
  'readiness.worst.none': 'No findings',
  'readiness.worst.none.explained': 'Every rule of readiness is content, or was told to be.',
  'readiness.worst.opens': 'Opens Readiness',
} as const;
