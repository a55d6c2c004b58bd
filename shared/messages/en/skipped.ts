/** Why an import passes records over: a sentence about several of them. */
export const skipped = {
  'skipped.noId': 'They have no valid id.',
  'skipped.noServer': 'Nothing says to which recording server they belong.',
  'skipped.noHardware': 'Nothing says to which hardware or recording server they belong.',
  'skipped.serverMissing': 'Their recording server is not in the files.',
  'skipped.hardwareMissing':
    'Their hardware is not in the files, so nobody knows their recording server.',
  'skipped.recordersMissing': 'The failover recording servers themselves are not in the files.',
  'skipped.kindNotUsed': 'Understudy does not use records of this kind.',
  'skipped.propertiesNotUsed': 'Understudy does not use them.',
  'skipped.furtherSites': 'Only the first site gives its name.',
} as const;
