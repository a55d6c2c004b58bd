/** Controls that know no site: tables, dialogs, filters, errors. */
export const kit = {
  'kit.close': 'Close',
  'kit.cancel': 'Cancel',
  'kit.encrypted': 'Encrypted',
  'kit.splitter.width': '{width, number} pixels',
  'kit.columns': 'Columns',
  'kit.columns.showAll': 'Show all',
  'kit.table.selected': 'Selected',
  'kit.table.selectAll': 'Select all shown',
  'kit.filter.clear': 'Clear filter',
  'kit.stopped.title': '{what} has stopped working',
  'kit.stopped.explained':
    'This is a fault of the program and has been written to its log. Everything you have saved is safe; what was typed and not saved here may be lost.',
  'kit.stopped.reload': 'Load it again',
  'kit.notCarriedOut': 'Not carried out.',
  'kit.pick.failed': 'Nothing was changed.',
  'kit.pick.filter': 'Filter {what}',
  'kit.pick.none': 'There are none.',
  'kit.pick.noMatch': 'None has this in its name.',
} as const;
