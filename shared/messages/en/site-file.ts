/** Why a site file cannot be opened. */
export const siteFile = {
  'siteFile.foreign': '{file} is not a site file of Understudy.',
  'siteFile.newer':
    '{file} was saved by a newer version of Understudy (file format {found}; this version reads up to {known}). Update Understudy to open it.',
  'siteFile.damaged': '{file} is damaged. {reason}',
  'siteFile.noVersion': 'It does not say which version of the format it has.',
  'siteFile.unfit': 'Its content does not fit version {version} of the format.',
  'siteFile.unsound': 'Its site cannot be understood.',
  /** The place is a path in the file. */
  'siteFile.unsoundAt': 'At {place}: {problem}.',
  'siteFile.notAGuid': 'must be a GUID in lower case',
  'siteFile.zeroGuid': 'must not be the all-zero GUID',
  'siteFile.rulesBroken':
    '{others, plural, =0 {{file} holds a site that breaks the rules: {sentence}} one {{file} holds a site that breaks the rules: {sentence} There is # more like it.} other {{file} holds a site that breaks the rules: {sentence} There are # more like it.}}',
} as const;
