/** How many of something there are, as a part of a sentence or by itself. */
export const count = {
  'count.changes': '{count, plural, one {# change} other {# changes}}',
  'count.devices': '{count, plural, one {# device} other {# devices}}',
  'count.errors': '{count, plural, one {# error} other {# errors}}',
  'count.failoverGroups': '{count, plural, one {# failover group} other {# failover groups}}',
  'count.failoverRecorders':
    '{count, plural, one {# failover recording server} other {# failover recording servers}}',
  'count.findings': '{count, plural, one {# finding} other {# findings}}',
  'count.groups': '{count, plural, one {# group} other {# groups}}',
  'count.hotStandbys': '{count, plural, one {# hot standby} other {# hot standbys}}',
  'count.members': '{count, plural, one {# member} other {# members}}',
  'count.preparationTicks': '{count, plural, one {# preparation tick} other {# preparation ticks}}',
  'count.recordingServers': '{count, plural, one {# recording server} other {# recording servers}}',
  'count.servers': '{count, plural, one {# server} other {# servers}}',
  'count.validations': '{count, plural, one {# validation} other {# validations}}',
  'count.warnings': '{count, plural, one {# warning} other {# warnings}}',

  // How many are left of all, where a table or a tree is narrowed down.
  'count.devicesLeft': '{left, number} of {all, plural, one {# device} other {# devices}} shown',
  'count.findingsLeft': '{left, number} of {all, plural, one {# finding} other {# findings}} shown',
  'count.recordingServersLeft':
    '{left, number} of {all, plural, one {# recording server} other {# recording servers}} shown',
  'count.serversLeft': '{left, number} of {all, plural, one {# server} other {# servers}} shown',
} as const;
