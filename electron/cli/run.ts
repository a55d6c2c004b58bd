import { parseCommandLine } from './arguments';
import { help } from './help';
import { UnusableInput, type CommandOutput, type ExitCode } from './output';
import { runReport } from './report-command';
import { runSimulate } from './simulate-command';

/** Carries out a command line and says with which code to exit. */
export async function run(
  given: readonly string[],
  output: CommandOutput,
  now: Date,
): Promise<ExitCode> {
  try {
    const line = parseCommandLine(given);
    switch (line.command) {
      case 'help':
        output.out(help);
        return 0;
      case 'report':
        return await runReport(line.options, output, now);
      case 'simulate':
        return await runSimulate(line.options, output);
    }
  } catch (error) {
    if (!(error instanceof UnusableInput)) throw error;
    output.err(`${error.message}\n`);
    return 2;
  }
}
