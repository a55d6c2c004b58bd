/** The diagram of who protects whom. */
export const diagram = {
  'diagram.box.recordingServer': 'Recording server',
  'diagram.box.unprotectedServer': 'Recording server, no protection',
  // Of many recording servers in one box.
  'diagram.box.unprotected': 'No protection',
  'diagram.box.sameGroups': 'Same failover groups',
  'diagram.box.samePrimary': 'Same primary failover group',
  'diagram.box.failoverGroup': 'Failover group, {enabled} of {members} enabled',
  'diagram.box.member': '{position}  {name}',
  'diagram.box.disabled': '{name} (disabled)',
  'diagram.box.hotStandby': 'Hot standby',
  'diagram.box.disabledStandby': 'Hot standby, disabled',
  'diagram.box.hotStandbys':
    '{disabled, plural, =0 {One for each} other {One for each, {disabled} disabled}}',
  'diagram.box.notAssigned': 'Not assigned',
  'diagram.box.notAssigned.count':
    '{count, plural, one {# failover server} other {# failover servers}}',
  /** Stands after the first ones of a list. */
  'diagram.more': 'and {count} more',

  'diagram.edge.primary': 'primary',
  'diagram.edge.secondary': 'secondary',
  'diagram.edge.hotStandby': 'hot standby',
  // Of an edge that is there for some of the recording servers in its box only.
  'diagram.edgeOfSome.primary': 'primary for {servers, number}',
  'diagram.edgeOfSome.secondary': 'secondary for {servers, number}',
  'diagram.edgeOfSome.hotStandby': 'hot standby for {servers, number}',

  // For those who do not see it: "RS-01, Recording server. primary: North wing".
  'diagram.spoken.box': '{title}, {kind}',
  'diagram.spoken.then': '{said}. {next}',
  'diagram.spoken.to': '{edge}: {box}',
  'diagram.spoken.from': '{edge} of {box}',

  'diagram.notDrawn': 'The diagram could not be drawn as a picture. Export it as SVG instead.',
} as const;
