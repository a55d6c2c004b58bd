import { endWithNpm } from './process/end-with-this-process';
import { exitWith } from './process/exit-with';
import { reportToTerminal as report } from './process/report';
import { runChecks } from './steps/checks';
import { allPassed, stepTable } from './steps/step-result';

endWithNpm();
await exitWith(async () => {
  const results = await runChecks(report);
  report(stepTable(results));
  return allPassed(results) ? 0 : 1;
});
