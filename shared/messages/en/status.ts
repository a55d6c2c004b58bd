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
} as const;
