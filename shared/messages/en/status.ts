/** Who stands in for whom right now, and where that is known from. */
export const status = {
  'status.standIn.title': 'The stand-in file for the status cannot be used',
  'status.standIn.unknown': 'Who stands in for whom is not known.',
  'status.standIn.before': 'What it said before still holds.',
  'status.standIn.notRead': 'It could not be read, because {reason}.',
  'status.standIn.twice': '{name} is in it twice.',
  'status.standIn.form': 'It does not have the form of such a file.',
  'status.standIn.fileWrong': 'The file: {detail}.',
  'status.standIn.placeWrong': '{place}: {detail}.',
  'status.takenOver': 'Taken over by <link>{failoverRecorder}</link>',
  'status.takenOverSince':
    'Taken over by <link>{failoverRecorder}</link> since {since, date, minute}',
  'status.standsIn': 'Stands in for <link>{recordingServer}</link>',
  'status.standsInSince':
    'Stands in for <link>{recordingServer}</link> since {since, date, minute}',
  /** In a row of the tree, beside the name. */
  'status.row.takenOver': 'taken over by {failoverRecorder}',
  'status.row.standsIn': 'stands in for {recordingServer}',
  'status.row.pathPending': 'new database location pending',
  'status.path.pending':
    'Pending until the take-over ends: {name} stands in for {recordingServer} and still records to {inUse}.',
  'status.path.notKnown':
    '{name} stands in for {recordingServer}, and the take-over began before Understudy looked: whether this location is in use, or pending until the take-over ends, is not known.',
  'status.locked.title': 'Locked until the take-over ends.',
  'status.locked.devices':
    '{recordingServer} has been taken over by {failoverRecorder}: its devices keep their settings.',
  'status.locked.multicast':
    '{recordingServer} has been taken over by {failoverRecorder}: multicasting stays as it is (our assumption).',
  'status.standInFile.notKnown': 'Status from a stand-in file: not known',
  'status.standInFile.known':
    'Status from a stand-in file: {takenOver, plural, =0 {nobody stands in} one {# server taken over} other {# servers taken over}}{notInSite, plural, =0 {} other {, # not in this site}}',
} as const;
