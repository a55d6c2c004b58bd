/** The dialogs that add, register, rename, assign and remove servers and groups. */
export const serversDialogs = {
  'servers.dialog.name': 'Name',
  'servers.dialog.description': 'Description',
  'servers.dialog.cancel': 'Cancel',

  'servers.addGroupDialog.title': 'Add a failover group',
  'servers.addGroupDialog.submit': 'Add',

  'servers.registerDialog.recordingServer': 'Register a recording server',
  'servers.registerDialog.failoverRecorder': 'Register a failover recording server',
  'servers.registerDialog.submit': 'Register',
  'servers.registerDialog.hostName': 'Host name',
  'servers.registerDialog.hostName.hint': 'It cannot be changed after the server is registered.',
  'servers.registerDialog.hostName.example': 'rec01.example.com',
  'servers.registerDialog.port': 'Web server port',
  'servers.registerDialog.encrypted': 'Encrypted (https)',

  'servers.renameSiteDialog.title': 'Rename the site',
  'servers.renameSiteDialog.submit': 'Rename',

  'servers.moveDialog.title': 'Move {name} to a group',
  'servers.moveDialog.groups': 'Failover groups',
  'servers.moveDialog.submit': 'Move',
  'servers.hotStandbyDialog.title': 'Make {name} the hot standby of a recording server',
  'servers.hotStandbyDialog.recordingServers': 'Recording servers',
  'servers.hotStandbyDialog.submit': 'Make hot standby',
  'servers.assignDialog.takeOut': 'Take {name} out of {group} first',
  'servers.assignDialog.release': 'Release {name} from {recordingServer} first',

  'servers.removeDialog.title': 'Remove {name}?',
  'servers.removeDialog.failed': 'Not removed.',
  'servers.removeDialog.undoable': 'You can undo this.',
  'servers.removeDialog.submit': 'Remove',
  'servers.removeDialog.submitWithReferences': 'Clear the references and remove',
  'servers.removeDialog.referrers':
    '{name} cannot go while others refer to it. If you clear these references too, all of it is one change:',
  'servers.removeDialog.moreReferrers': 'and {count, number} more',
  'servers.removeDialog.goesWith': 'Its {records} will be removed with it.',
  'servers.removeDialog.hotStandby': 'Its hot standby {name} will not be assigned any more.',

  // What becomes of each that refers to what is removed.
  'servers.referrer.losesMember': '<bold>{name}</bold> loses it from its sequence',
  'servers.referrer.losesHotStandby':
    '<bold>{name}</bold> loses its hot standby and is left without failover',
  'servers.referrer.losesPrimary':
    '<bold>{name}</bold> loses its primary failover group and is left without failover',
  'servers.referrer.losesSecondary': '<bold>{name}</bold> loses its secondary failover group',
  'servers.referrer.notAssigned': '<bold>{name}</bold> is no longer assigned',
} as const;
