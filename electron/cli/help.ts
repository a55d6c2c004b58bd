import { say } from '../say';

/** What `understudy --help` prints. */
export const help = [
  say('cli.help.usage'),
  '',
  explained('<file>', 8, say('cli.help.files')),
  '',
  explained('report', 10, say('cli.help.report')),
  option('--json', '', say('cli.help.report.json')),
  option('--csv', '', say('cli.help.report.csv')),
  option('--html', 'OUT', say('cli.help.report.html')),
  option('--pdf', 'OUT', say('cli.help.report.pdf')),
  option('--fail-on', 'S', say('cli.help.report.failOn')),
  '',
  explained('simulate', 10, say('cli.help.simulate')),
  option('--scenario', 'F', say('cli.help.simulate.scenario')),
  option('--json', '', say('cli.help.simulate.json')),
  '',
  say('cli.help.exitCode'),
  '',
  say('cli.help.examples'),
  '',
].join('\n');

function option(name: string, value: string, words: string): string {
  return explained(`  ${[name, value].join(' ')}`, 17, words);
}

/** What a name means, in a column of its own that begins after so many letters. */
function explained(name: string, width: number, words: string): string {
  return name.padEnd(width) + words.replaceAll('\n', `\n${' '.repeat(width)}`);
}
