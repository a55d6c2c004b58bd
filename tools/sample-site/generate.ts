import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ExplainedFailure } from '../process/explained-failure';
import { exitWith } from '../process/exit-with';
import { reportToTerminal } from '../process/report';
import { projectFolder } from '../project-folders';
import { planAirport } from './airport';
import { planBigSite } from './big-site';
import { writeSite } from './write-site';

// Without options: the airport, into assets/samples/airport. With --out and numbers: a site of that
// size, for benchmarks. Both are the same in every run.
await exitWith(() => {
  const { values } = parseArgs({
    options: {
      'recording-servers': { type: 'string' },
      'failover-recorders': { type: 'string', default: '0' },
      devices: { type: 'string', default: '0' },
      out: { type: 'string' },
    },
  });
  const servers = values['recording-servers'];
  if (servers !== undefined && values.out === undefined) {
    throw new ExplainedFailure('Say with --out into which folder the site goes.');
  }
  const folder = resolve(values.out ?? join(projectFolder, 'assets/samples/airport'));
  const plan =
    servers === undefined
      ? planAirport()
      : planBigSite({
          recordingServers: wholeNumber('recording-servers', servers),
          failoverRecorders: wholeNumber('failover-recorders', values['failover-recorders']),
          devices: wholeNumber('devices', values.devices),
        });
  writeSite(plan, folder);
  reportToTerminal(`${plan.name}: written to ${folder}`);
  return Promise.resolve(0);
});

function wholeNumber(option: string, text: string): number {
  if (/^\d{1,7}$/.test(text)) return Number(text);
  throw new ExplainedFailure(`--${option} wants a whole number and not "${text}".`);
}
