/** What is wrong with a file that was to be read. */
export const file = {
  'file.empty': 'The file is empty.',
  'file.tooLarge':
    'The file is too large: {size, number} MB, and at most {limit, number} MB can be read at once. Export each resource into a file of its own, or in pages, and choose all files together.',
  'file.notRead': 'The file could not be read, because {reason}.',
  'file.siteFile': 'This is a site file of Understudy. Open it by itself.',
  'file.noRecords': 'The file holds no records of a management server.',
  'file.serverError':
    'The file holds an error of the management server instead of records: {error}',
  'file.serverErrorText': '{text} ({code})',
  'file.cutOff': 'The file is cut off: its end is missing.',
  'file.notJson': 'The file is not JSON.',
  'file.notJsonAt': 'The file is not JSON: it goes wrong at character {character}.',
} as const;
