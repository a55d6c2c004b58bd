/** What a simulation tells: what happens to servers, who takes over and who was passed over. */
export const simulation = {
  /** In the place of a name, within a sentence and by itself. */
  'simulation.removedServer': 'a removed server',
  'simulation.removedServer.alone': 'A removed server',

  'simulation.event.recordingServerFails': '{name} fails',
  'simulation.event.recordingServerRecovers': '{name} is back',
  'simulation.event.failoverRecorderUnavailable': '{name} cannot be reached',
  'simulation.event.failoverRecorderAvailable': '{name} can be reached again',

  'simulation.refused.unknownServer': 'Cannot happen: the server is no longer in the site.',
  'simulation.refused.alreadyFailed': 'Cannot happen here: it has failed already.',
  'simulation.refused.notFailed': 'Cannot happen here: it has not failed.',
  'simulation.refused.alreadyUnavailable': 'Cannot happen here: it is unreachable already.',
  'simulation.refused.alreadyAvailable': 'Cannot happen here: it can be reached already.',

  'simulation.takesOver': '{failoverRecorder} takes over from {recordingServer}.',
  'simulation.nobodyTakesOver': 'Nobody takes over from {recordingServer}: {reason}.',
  // Why nobody stands in, as the end of a sentence.
  'simulation.nobody.notConfigured': 'it has no failover',
  'simulation.nobody.hotStandbyDisabled': 'its hot standby is disabled',
  'simulation.nobody.hotStandbyUnreachable': 'its hot standby is unreachable',
  'simulation.nobody.groupsExhausted': 'every enabled member of its groups is busy or unreachable',
  'simulation.nobody.noEnabledMember': 'its groups have no enabled member',

  'simulation.released.free': '{failoverRecorder} is free again.',
  'simulation.released.lost': '{failoverRecorder} no longer stands in for {recordingServer}.',

  // What came of a candidate that was asked, and by which right it was.
  'simulation.candidate.chosen': 'takes over',
  'simulation.candidate.disabled': 'passed over, disabled',
  'simulation.candidate.unreachable': 'passed over, unreachable',
  'simulation.candidate.busy': 'passed over, stands in for {recordingServer}',
  'simulation.candidate.busyElsewhere': 'passed over, stands in for another server',
  'simulation.candidate.member': '{group}, position {position}',
  'simulation.candidate.hotStandby': 'hot standby',
} as const;
