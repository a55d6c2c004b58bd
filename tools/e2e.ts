import { endWithNpm } from './process/end-with-this-process';
import { exitWith } from './process/exit-with';
import { reportToTerminal as report } from './process/report';
import { runEndToEndTests } from './steps/end-to-end-tests';

// Arguments go to Playwright: `npm run e2e -- first-start` runs the journeys of that name.
endWithNpm();
await exitWith(async () => {
  const { failed } = await runEndToEndTests(process.argv.slice(2), report);
  return failed === 0 ? 0 : 1;
});
