/** What is wrong with a file of a scenario. */
export const scenario = {
  'scenario.notJson': 'The scenario is not JSON.',
  'scenario.notAList': 'The scenario must be a list of {shape}.',
  'scenario.eventNotUnderstood':
    'The scenario must be a list of {shape}. Event {index} is not understood.',
  'scenario.noServer': 'Event {index}: there is no such server: {server}',
  'scenario.severalServers': 'Event {index}: several servers are named {server}; use the id',
} as const;
