/** What the command line says. */
export const cli = {
  'cli.written': 'Written: {path}',
  'cli.notWritten': '{path} cannot be written: {reason}.',
  'cli.scenarioNotRead': 'The scenario {path} cannot be read: {reason}.',
  'cli.report.servers':
    'Recording servers: {all, number}, of which nobody would take over from {unprotected, number}.',
} as const;
