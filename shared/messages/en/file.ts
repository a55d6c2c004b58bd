/** What is wrong with a file that was to be read. */
export const file = {
  'file.cutOff': 'The file is cut off: its end is missing.',
  'file.notJson': 'The file is not JSON.',
  'file.notJsonAt': 'The file is not JSON: it goes wrong at character {character}.',
} as const;
