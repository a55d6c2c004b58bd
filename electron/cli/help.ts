/** What `understudy --help` prints. */
export const help = `Usage:
  understudy report <file>… [--json | --csv | --html OUT | --pdf OUT] [--fail-on error|warning]
  understudy simulate <file>… --scenario <scenario.json> [--json]

<file>  JSON files exported from a management server, a folder of them, or one site file of
        Understudy.

report    Says who would take over from each recording server, how many failures the site
          survives, and what readiness finds. Prints a summary unless a form is chosen.
  --json         the whole report as JSON
  --csv          one line per recording server
  --html OUT     writes a self-contained HTML page
  --pdf OUT      writes a PDF (starts Electron for a moment)
  --fail-on S    exits with 1 when there are findings of severity S (error, warning) or worse

simulate  Plays failures and says who takes over.
  --scenario F   a JSON list of events, each with
                 "event": recordingServerFails, recordingServerRecovers,
                          failoverRecorderUnavailable or failoverRecorderAvailable
                 "server": an id or an exact name
  --json         every step as JSON

Exit code: 0 fine; 1 findings at or above --fail-on; 2 unusable input.

Examples:
  understudy report export
  understudy report airport.json --html coverage.html --fail-on error
  understudy simulate export/*.json --scenario night.json --json
`;
