import { readFile } from 'node:fs/promises';
import { simulate } from '../../shared/failover/simulate';
import { readScenario } from '../../shared/reports/scenario-file';
import { message } from '../../shared/messages/message';
import {
  simulationReport,
  type SimulationReport,
  type TakeoverReport,
} from '../../shared/reports/simulation-report';
import type { Site } from '../../shared/model/site';
import { reasonOf } from '../files/system-errors';
import { say, textOf } from '../say';
import { UnusableInput, type CommandOutput, type ExitCode } from './output';
import { readSite } from './read-site';

export interface SimulateOptions {
  readonly files: readonly string[];
  readonly scenario: string;
  readonly json: boolean;
}

/** `understudy simulate`. An event that cannot happen is refused with its index. */
export async function runSimulate(
  { files, scenario, json }: SimulateOptions,
  output: CommandOutput,
): Promise<ExitCode> {
  const site = await readSite(files, output);
  const read = readScenario(site, await readText(scenario));
  if (!read.ok) throw new UnusableInput(textOf(read.message));
  const simulation = simulate(site, read.events);
  const [refused] = simulation.refused;
  if (refused !== undefined) {
    const { index, reason } = refused;
    throw new UnusableInput(
      say('cli.simulate.refused', { index, reason: message(`cli.simulate.refused.${reason}`) }),
    );
  }
  const report = simulationReport(simulation);
  output.out(json ? `${JSON.stringify(report, null, 2)}\n` : inWords(site, report));
  return 0;
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new UnusableInput(say('cli.scenarioNotRead', { path, reason: reasonOf(error) }));
  }
}

function inWords(site: Site, report: SimulationReport): string {
  const names = new Map<string, string>();
  for (const server of [
    ...Object.values(site.recordingServers),
    ...Object.values(site.failoverRecorders),
  ]) {
    if (server !== undefined) names.set(server.id, server.name);
  }
  const nameOf = (id: string): string => names.get(id) ?? id;
  const steps = report.steps.flatMap(({ event, server, takeovers, unprotected }, index) => [
    say('cli.simulate.step', {
      place: index + 1,
      event: message(`simulation.event.${event}`, { name: nameOf(server) }),
    }),
    ...takeovers.map((takeover) => `   ${takeoverWords(takeover, nameOf)}`),
    ...(unprotected.length === 0 ? [] : [`   ${uncoveredWords(unprotected.map(nameOf))}`]),
  ]);
  return [...steps, '', say('report.basis'), ''].join('\n');
}

function takeoverWords(takeover: TakeoverReport, nameOf: (id: string) => string): string {
  const recordingServer = nameOf(takeover.recordingServer);
  return takeover.reason === 'chosen'
    ? say('cli.simulate.takesOver', {
        failoverRecorder: nameOf(takeover.failoverRecorder),
        recordingServer,
      })
    : say('cli.simulate.nobodyTakesOver', {
        recordingServer,
        reason: message(`simulation.nobody.${takeover.reason}`),
      });
}

function uncoveredWords(names: readonly string[]): string {
  return say('cli.simulate.uncovered', { names: { items: names, join: 'commas' } });
}
