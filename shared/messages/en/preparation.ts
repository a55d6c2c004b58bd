/** What a person checks on the spot on a failover recording server. */
export const preparation = {
  'preparation.serviceStartStop':
    'The service account may start and stop the failover recording server',
  'preparation.recorderConfigAccess': 'The service account may read and write RecorderConfig.xml',
  'preparation.certificateKeyReadable':
    'The service account may read the private key of the certificate',
  'preparation.managementServerAddress': 'The address of the management server is correct',
  'preparation.ownComputer': 'It runs on a computer of its own',

  'preparation.title': 'Checked on the server itself',
  'preparation.explained':
    'None of this can be seen from here: somebody has to look, and what stays open is found by Readiness. A tick is saved at once.',
  'preparation.progress': '{checked, number} of {all, number} checked',
  'preparation.tick': '{by}, {at, date, day}',
  'preparation.edit': 'Edit…',
  'preparation.edit.label': 'Edit “{item}”',
  'preparation.inDoubt': 'In doubt',
  'preparation.notNeeded': 'Not needed',

  'preparation.hint.serviceStartStop':
    'The installation gives this right to the account of the failover service. Look again when the account has been changed.',
  'preparation.hint.recorderConfigAccess':
    'Given by the installation too. Look again when the account has been changed.',
  'preparation.hint.certificateKeyReadable':
    'This server uses encryption, so an administrator has to grant this where the certificate is installed.',
  'preparation.hint.certificateNotNeeded': 'Not needed while this server does not use encryption.',
  'preparation.hint.managementServerAddress':
    'The name or address that was given on the server itself when it was installed.',
  'preparation.hint.ownComputer':
    'Its host name is {hostName}, and no other server here has the same.',
  'preparation.hint.sharedComputer':
    '{count, plural, one {{names} has the same host name, {hostName}.} other {{names} have the same host name, {hostName}.}}',

  'preparation.dialog.title': 'Checked on {name}',
  'preparation.dialog.titleOfChange': 'Edit what was checked',
  'preparation.dialog.submit': 'Tick',
  'preparation.dialog.submitChange': 'Change',
  'preparation.dialog.item': '{item}.',
  'preparation.dialog.date': 'Date',
  'preparation.dialog.date.missing': 'Enter a date.',
  'preparation.dialog.date.inFuture': 'The date must not be in the future.',
  'preparation.dialog.note': 'Note',
} as const;
