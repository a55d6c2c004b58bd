/** What reports say: the page, its tables, and the answer first of all. */
export const report = {
  'report.title': 'Coverage of {site}',
  'report.made': 'Made on {at} UTC by Understudy',
  'report.basis': 'Simulated from the configuration; timing and tie-breaks are assumptions.',
  'report.nothing': 'None.',
  'report.weakestOnly':
    'The weakest {shown, number} of {all, number}. The report as web page and for programs lists all.',
  'report.worstOnly':
    'The worst {shown, number} of {all, number}. The report as web page and for programs lists all.',

  'report.answer.empty': 'There are no recording servers yet.',
  'report.answer.one': 'One failure can already be too much.',
  'report.answer.all':
    'All {total, number} recording servers may fail at the same time and stay covered.',
  'report.answer.any':
    '{value, plural, =1 {Any one recording server may fail and stays covered.} other {Any # recording servers may fail at the same time and all stay covered.}}',
  'report.answer.anyAtLeast':
    '{value, plural, =1 {Any one recording server may fail and stays covered. This is a proven lower bound; it may be more.} other {Any # recording servers may fail at the same time and all stay covered. This is a proven lower bound; it may be more.}}',
  'report.limit.one': 'Nobody would take over from {name}.',
  'report.limit.several': '{count, number} may be too many: for example {names}.',

  'report.servers.title': 'Recording servers',
  'report.servers.name': 'Recording server',
  'report.servers.protection': 'Protection',
  'report.servers.candidates': 'Who would take over, first to last',
  'report.servers.tolerance': 'Other failures tolerated',
  'report.servers.full': 'Full support',
  'report.servers.live': 'Live only',
  'report.servers.none': 'None',
  'report.servers.worst': 'Worst finding',
  'report.groups.title': 'Failover groups',
  'report.groups.name': 'Failover group',
  'report.groups.members': 'Members',
  'report.groups.enabled': 'Enabled',
  'report.groups.primary': 'Primary for',
  'report.groups.secondary': 'Secondary for',
  'report.groups.first': 'First failure that can be left uncovered',
  'report.findings.title': 'Findings',
  'report.findings.ignored': 'Ignored findings',
  'report.findings.severity': 'Severity',
  'report.findings.subject': 'Subject',
  'report.findings.finding': 'Finding',
  'report.findings.remedy': 'What to do',
  'report.findings.note': 'Note',
  'report.findings.by': 'By',

  'report.severity.error': 'error',
  'report.severity.warning': 'warning',
  'report.severity.advice': 'advice',

  'report.protection.none': 'None',
  'report.protection.failoverGroups': 'Failover groups',
  'report.protection.hotStandby': 'Hot standby',

  'report.tolerance.any': 'any',
  'report.tolerance.none': 'not covered',
  'report.tolerance.exact': '{value}',
  'report.tolerance.atLeast': 'at least {value}',
  'report.nobody': 'nobody',

  'report.first.unused': 'No recording server counts on it.',
  'report.first.never': 'However many fail at the same time, all who count on it stay covered.',
  'report.first.noMember': 'The very first failure is left uncovered: no member is enabled.',
  'report.first.atOnce': 'The very first failure can be left uncovered.',
  'report.first.exact':
    '{first, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} failure at the same time: the first that can be left uncovered.',
  'report.first.atLeast':
    'The first {covered, number} at the same time are covered for certain; it may be more.',
  'report.first.cell.unused': 'not used',
  'report.first.cell.never': 'none',
  'report.first.cell.exact': '{first}',
  'report.first.cell.atLeast': '{first} or later',
} as const;
