/** What the command line says. */
export const cli = {
  'cli.written': 'Written: {path}',
  'cli.notWritten': '{path} cannot be written: {reason}.',

  // What is wrong with how it was called.
  'cli.noCommand': 'There is no command {command}. See understudy --help.',
  'cli.noScenario': 'Name a scenario: --scenario FILE.',
  'cli.severalForms': 'Choose one of --json, --csv, --html and --pdf.',
  'cli.failOnUnknown': '--fail-on takes error or warning.',
  'cli.optionElsewhere': '--{option} does not go with this command.',
  'cli.noFiles': 'Name at least one file. See understudy --help.',

  // What is wrong with the files.
  'cli.noServers': 'There are no servers in these files.',
  'cli.noJsonFiles': 'There are no JSON files in {folder}.',
  'cli.scenarioNotRead': 'The scenario {path} cannot be read: {reason}.',

  'cli.report.servers':
    'Recording servers: {all, number}, of which nobody would take over from {unprotected, number}.',

  'cli.simulate.step': '{place}. {event}',
  'cli.simulate.takesOver': '{failoverRecorder} takes over from {recordingServer}',
  'cli.simulate.nobodyTakesOver': 'nobody takes over from {recordingServer}: {reason}',
  'cli.simulate.uncovered': 'uncovered: {names}',
  'cli.simulate.refused': 'Event {index} cannot happen: {reason}',
  'cli.simulate.refused.unknownServer': 'there is no such server.',
  'cli.simulate.refused.alreadyFailed': 'the recording server has failed already.',
  'cli.simulate.refused.notFailed': 'the recording server has not failed.',
  'cli.simulate.refused.alreadyUnavailable':
    'the failover recording server is unavailable already.',
  'cli.simulate.refused.alreadyAvailable': 'the failover recording server is available already.',

  'cli.pdf.noElectron': 'A PDF needs Electron. Set UNDERSTUDY_ELECTRON_PATH to its executable.',
  'cli.pdf.electronNotFound':
    'A PDF needs Electron, and none was found: {reason} Set UNDERSTUDY_ELECTRON_PATH to its executable.',
  'cli.pdf.electronNotThere':
    'A PDF needs Electron, and there is none at {path}, which UNDERSTUDY_ELECTRON_PATH names.',
  'cli.pdf.electronNotStarted': 'A PDF needs Electron, and {path} cannot be started: {reason}',
  'cli.pdf.notMade': 'The PDF could not be made: {reason}',
  'cli.pdf.endedWithCode': 'it ended with code {code}.',
  'cli.pdf.endedWithSignal': 'it ended with {signal}.',

  'cli.help.usage':
    "Usage:\n  understudy report '<'file>… [--json | --csv | --html OUT | --pdf OUT] [--fail-on error|warning]\n  understudy simulate '<'file>… --scenario '<'scenario.json> [--json]",
  'cli.help.files':
    'JSON files exported from a management server, a folder of them, or one site file of\nUnderstudy.',
  'cli.help.report':
    'Says who would take over from each recording server, how many failures the site\nsurvives, and what readiness finds. Prints a summary unless a form is chosen.',
  'cli.help.report.json': 'the whole report as JSON',
  'cli.help.report.csv': 'one line per recording server',
  'cli.help.report.html': 'writes a self-contained HTML page',
  'cli.help.report.pdf': 'writes a PDF (starts Electron for a moment)',
  'cli.help.report.failOn':
    'exits with 1 when there are findings of severity S (error, warning) or worse',
  'cli.help.simulate': 'Plays failures and says who takes over.',
  'cli.help.simulate.scenario':
    'a JSON list of events, each with\n"event": recordingServerFails, recordingServerRecovers,\n         failoverRecorderUnavailable or failoverRecorderAvailable\n"server": an id or an exact name',
  'cli.help.simulate.json': 'every step as JSON',
  'cli.help.exitCode': 'Exit code: 0 fine; 1 findings at or above --fail-on; 2 unusable input.',
  'cli.help.examples':
    'Examples:\n  understudy report export\n  understudy report airport.json --html coverage.html --fail-on error\n  understudy simulate export/*.json --scenario night.json --json',
} as const;
