/** Why a request of a window was not carried out. */
export const failure = {
  'failure.notUnderstood': 'The request was not understood. Nothing was changed.',
  'failure.notAllowed': 'This request is not allowed.',
  'failure.unforeseen':
    'Something unforeseen went wrong. Nothing was changed; the log has the details.',
  'failure.notSaved': 'The change could not be saved, because {reason}. Nothing was changed.',
  'failure.stepUnreadable':
    '“{label}” can no longer be taken back or repeated, because {reason}. Nothing was changed.',
  'failure.fileNotWritten':
    '{file} could not be written, because {reason}. What was there before is untouched.',
  'failure.fileNotOurs': 'Understudy has not written this file.',
  'failure.noticeGone': 'This notice is no longer there.',
  'failure.importCancelled': 'The import was cancelled. Nothing was changed.',
  'failure.importGone':
    'This import is no longer there. Choose the files again; nothing was changed.',
  'failure.importTooLarge':
    'The files need more memory than there is. Export each resource into a file of its own and import them one after the other. Nothing was changed.',
  'failure.importUnreadable':
    'The files could not be read; the log has the details. Nothing was changed.',
} as const;
