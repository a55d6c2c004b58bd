import { endWithNpm } from './process/end-with-this-process';
import { exitWith } from './process/exit-with';
import { reportToTerminal as report } from './process/report';
import { runChecks } from './steps/checks';
import { runEndToEndTests } from './steps/end-to-end-tests';
import { allPassed, runStep, stepTable, summaryLine } from './steps/step-result';
import { runUnitTests } from './steps/unit-tests';

// Every step runs, whatever became of the ones before it: one run shows all there is to mend.
endWithNpm();
await exitWith(async () => {
  report('── checks ──');
  const checks = await runChecks(report);
  report('\n── unit, property and component tests ──');
  const unit = await runStep('unit, property and component tests', runUnitTests, report);
  report('\n── end-to-end tests ──');
  const endToEnd = await runStep('end-to-end tests', () => runEndToEndTests([], report), report);

  const results = [...checks, unit, endToEnd];
  report(`\n${stepTable(results)}\n`);
  process.stdout.write(`${summaryLine(results)}\n`);
  return allPassed(results) ? 0 : 1;
});
