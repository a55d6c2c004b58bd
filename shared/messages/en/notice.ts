/** What a person must know beyond the moment: the title of each notice, and its sentences. */
export const notice = {
  'notice.snapshot.damaged': 'The saved site was damaged',
  'notice.snapshot.newer': 'The saved site is from a newer version of Understudy',
  'notice.snapshot.torn': 'The saved site was damaged',
  'notice.snapshot.gap': 'The saved site was damaged',
  'notice.snapshot.unreadable': 'The saved site could not be read',
  'notice.previousSnapshot.damaged': 'The earlier copy of the site was damaged',
  'notice.previousSnapshot.newer':
    'The earlier copy of the site is from a newer version of Understudy',
  'notice.previousSnapshot.torn': 'The earlier copy of the site was damaged',
  'notice.previousSnapshot.gap': 'The earlier copy of the site was damaged',
  'notice.previousSnapshot.unreadable': 'The earlier copy of the site could not be read',
  'notice.journal.damaged': 'Saved changes were damaged',
  'notice.journal.newer': 'Saved changes are from a newer version of Understudy',
  'notice.journal.torn': 'A change was interrupted while it was being saved',
  'notice.journal.gap': 'Saved changes could not be used',
  'notice.journal.unreadable': 'Saved changes could not be read',

  'notice.happened.damaged': 'The file is not as Understudy wrote it.',
  'notice.happened.newer': 'This version cannot read it.',
  'notice.happened.torn':
    'Understudy or the computer stopped in the middle. Every change that was shown as saved is there.',
  'notice.happened.gap': 'Changes before them are missing.',

  'notice.aside': 'Nothing was deleted: it was set aside as {path}.',
  'notice.restAside': 'The unfinished rest was set aside as {path}.',
  'notice.notAside':
    'It could not be set aside, because {reason}. No change can be saved until that is possible.',
  'notice.notRead':
    '{path}: {reason}. No change can be saved until this is put right and Understudy is started again.',

  'notice.startsEmpty': 'Understudy starts with an empty site.',
  'notice.siteAsOf': 'The site is as it was after change {revision}.',
  'notice.siteFromCopy':
    'The site was put together from an earlier copy and the saved changes, up to change {revision}.',

  'notice.settingsDamaged': 'The settings were damaged',
  'notice.settingsNewer': 'The settings are from a newer version of Understudy',
  'notice.settingsAside':
    'They were set aside as {path}. Understudy starts with the usual ones; the site is not touched by this.',
  'notice.settingsNotKept': 'The settings cannot be kept',
  'notice.settingsForgotten':
    '{path}: {reason}. The window, its theme and its size start as usual, and what you change is forgotten at the end.',
} as const;
