/** Coverage: the table, and the diagram of who protects whom. */
export const coverage = {
  'coverage.name': 'Coverage',
  'coverage.loading': 'Looking at the site',
  'coverage.tabs': 'Coverage of',
  'coverage.tab.recordingServers': 'Recording servers',
  'coverage.tab.failoverGroups': 'Failover groups',
  'coverage.tab.diagram': 'Diagram',

  'coverage.headline.label': 'What the site survives',
  'coverage.headline.basis':
    'Simulated from the configuration; timing and tie-breaks are assumptions.',
  'coverage.headline.play': 'Play this in What-if',

  'coverage.column.name': 'Recording server',
  'coverage.column.protection': 'Protection',
  'coverage.column.candidates': 'Who would take over',
  'coverage.column.tolerance': 'Other failures tolerated',
  'coverage.column.fullSupport': 'Full support',
  'coverage.column.liveOnly': 'Live only',
  'coverage.column.disabled': 'None',
  'coverage.column.worst': 'Worst finding',
  /** Stands where the names of those who would take over do otherwise. */
  'coverage.nobody': 'Nobody',

  'coverage.filter.label': 'Filter recording servers',
  'coverage.filter.placeholder': 'Filter by name or candidate',
  'coverage.filter.protection': 'Protection',
  'coverage.filter.anyProtection': 'All kinds of protection',
  'coverage.filter.worst': 'Worst finding',
  'coverage.filter.anyFinding': 'Whatever was found',
  'coverage.filter.noFinding': 'No finding',
  'coverage.table.label': 'Coverage',
  'coverage.table.empty': 'There are no recording servers yet.',
  'coverage.table.nothingLeft': 'No recording server is left by this filter.',

  'coverage.groups.label': 'Failover groups',
  'coverage.groups.empty': 'There are no failover groups yet.',
  'coverage.groups.howToRead':
    'The weakest first. Solid: as many recording servers as there are enabled members. Striped: those beyond that.',
  /** `disabled` members of `members` cannot take over; `over` recording servers are more than can be covered at once. */
  'coverage.group.claims':
    '{claims, plural, one {# recording server} other {# recording servers}} on {enabled, plural, one {# enabled member} other {# enabled members}}{disabled, plural, =0 {} other { of {members, number}}}{over, plural, =0 {} other {, # too many for all at once}}',
  'coverage.group.shares': 'Primary for {primary, number}, secondary for {secondary, number}.',

  'coverage.report.export': 'Export report',
  'coverage.report.busy': 'Making the report',
  'coverage.report.html': 'Web page (HTML)…',
  'coverage.report.pdf': 'PDF…',
  'coverage.report.csv': 'Table of recording servers (CSV)…',
  'coverage.report.json': 'For programs (JSON)…',

  'coverage.written.report': 'The report was written',
  'coverage.written.diagram': 'The diagram was written',
  'coverage.notWritten.report': 'The report was not written',
  'coverage.notWritten.diagram': 'The diagram was not written',
  'coverage.written.dismiss': 'Dismiss',
  'coverage.written.reveal': 'Show in folder',

  'coverage.diagram.label': 'Who protects whom',
  'coverage.diagram.empty': 'There is nothing to draw yet.',
  'coverage.diagram.loading': 'Loading the diagram',
  'coverage.diagram.drawing': 'Drawing the diagram',
  'coverage.diagram.failed.title': 'The diagram cannot be drawn.',
  'coverage.diagram.failed.body':
    'Nothing is wrong with the site; the tables beside it show the same.',
  'coverage.diagram.title.site': 'Who protects whom in {site}',
  'coverage.diagram.title.around': 'Who protects whom around {group}',
  'coverage.diagram.part.label': 'Part of the site',
  'coverage.diagram.part.site': 'The whole site',
  'coverage.diagram.part.around': 'Around {group}',
  'coverage.diagram.bundled':
    '{servers, plural, one {# recording server} other {# recording servers}} in {boxes, plural, one {# box} other {# boxes}}, by their protection',
  'coverage.diagram.legend.label': 'Lines',
  'coverage.diagram.legend.arrows': 'Arrows lead to who takes over:',
  'coverage.diagram.export': 'Export diagram',
  'coverage.diagram.export.svg': 'SVG…',
  'coverage.diagram.export.png': 'PNG…',
  'coverage.diagram.zoomIn': 'Zoom in',
  'coverage.diagram.zoomIn.hint': 'Zoom in (+)',
  'coverage.diagram.zoomOut': 'Zoom out',
  'coverage.diagram.zoomOut.hint': 'Zoom out (-)',
  'coverage.diagram.whole': 'Show all of it',
  'coverage.diagram.whole.hint': 'Show all of it (0)',
} as const;
