/** The first page of an empty site. */
export const start = {
  'start.title': 'Who stands in when a recording server fails?',
  'start.explained':
    'Understudy plans the failover of a video surveillance site: the groups, their sequence, the hot standbys. There are no servers yet. Drop files anywhere on this window, or choose a way in.',
  'start.import.title': 'Import an export',
  'start.import.explained':
    'The configuration of a management server, as JSON files from its REST API. A preview shows what will come in before anything does.',
  'start.import.step': 'Import…',
  'start.open.title': 'Open a site file',
  'start.open.explained': 'A site that was saved here before, on this computer or another one.',
  'start.open.step': 'Open…',
  'start.sample.title': 'Look around',
  'start.sample.explained':
    'An airport with 24 recording servers, failover groups and hot standbys, to try things on.',
  'start.sample.step': 'Open the sample site',
  'start.byHand.title': 'Start by hand',
  'start.byHand.explained':
    'Plan a site that does not exist yet: register its servers and group them.',
  'start.byHand.recordingServer': 'Register a recording server…',
  'start.byHand.failoverRecorder': 'Register a failover recording server…',
  'start.byHand.group': 'Add a failover group…',
} as const;
