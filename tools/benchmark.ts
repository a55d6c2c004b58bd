import { parseArgs } from 'node:util';
import { benchmarkSite } from './benchmark/benchmark-site';
import { exceeded, readBudgets } from './benchmark/budgets';
import { compareWithCrmSimulate } from './benchmark/crm-comparison';
import { findCrmSimulate, installLine } from './benchmark/crm-simulate';
import { engineTimes } from './benchmark/engine-times';
import { equivalence } from './benchmark/pacemaker-cluster';
import { comparisonTable, engineTable } from './benchmark/tables';
import { exitWith } from './process/exit-with';
import { reportToTerminal as report } from './process/report';

const sizes = [100, 300, 1000, 3000, 10_000];

// How the engine's time grows with the site, and how it stands beside Pacemaker's scheduler. With
// --check, exceeding tools/budgets.json is an error; without it only said.
await exitWith(async () => {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
  report(
    `Node ${process.version}. Times are medians of several runs; (×) times reading the site.\n`,
  );
  const sites = sizes.map(benchmarkSite);
  const engine = new Map(
    sites.map((site, index) => [sizes[index] ?? 0, engineTimes(site)] as const),
  );
  report(`${engineTable(engine)}\n`);

  const version = await findCrmSimulate();
  const comparisons = version === null ? [] : await compareWithCrmSimulate(sites);
  if (version === null) {
    report(`No comparison with Pacemaker: crm_simulate is not there. To have it: ${installLine}\n`);
  } else {
    report(`Who stands in when every eighth recording server has failed, beside crm_simulate`);
    report(`(${version}; started anew each time, the start taken off). The cluster has:`);
    for (const line of equivalence) report(`  ${line}`);
    report(`\n${comparisonTable(comparisons)}\n`);
  }

  const broken = exceeded({ engine, comparisons }, await readBudgets());
  for (const sentence of broken) report(`Over budget: ${sentence}`);
  if (broken.length === 0) report('Within all budgets of tools/budgets.json that were measured.');
  return values.check && broken.length > 0 ? 1 : 0;
});
