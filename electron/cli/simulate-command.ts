import { readFile } from 'node:fs/promises';
import type { EventRefusal } from '../../shared/failover/play-event';
import { simulate } from '../../shared/failover/simulate';
import { readScenario } from '../../shared/reports/scenario-file';
import { simulationReport, type SimulationReport } from '../../shared/reports/simulation-report';
import type { Site } from '../../shared/model/site';
import { reasonOf } from '../files/system-errors';
import { say } from '../say';
import { UnusableInput, type CommandOutput, type ExitCode } from './output';
import { readSite } from './read-site';

export interface SimulateOptions {
  readonly files: readonly string[];
  readonly scenario: string;
  readonly json: boolean;
}

/** Why an event cannot happen, as the rest of a sentence. */
const refusalWords: Readonly<Record<EventRefusal, string>> = {
  unknownServer: 'there is no such server.',
  alreadyFailed: 'the recording server has failed already.',
  notFailed: 'the recording server has not failed.',
  alreadyUnavailable: 'the failover recording server is unavailable already.',
  alreadyAvailable: 'the failover recording server is available already.',
};

/** `understudy simulate`. An event that cannot happen is refused with its index. */
export async function runSimulate(
  { files, scenario, json }: SimulateOptions,
  output: CommandOutput,
): Promise<ExitCode> {
  const site = await readSite(files, output);
  const read = readScenario(site, await readText(scenario));
  if (!read.ok) throw new UnusableInput(read.message);
  const simulation = simulate(site, read.events);
  const [refused] = simulation.refused;
  if (refused !== undefined) {
    throw new UnusableInput(
      `Event ${String(refused.index)} cannot happen: ${refusalWords[refused.reason]}`,
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
    `${String(index + 1)}. ${say(`simulation.event.${event}`, { name: nameOf(server) })}`,
    ...takeovers.map((takeover) =>
      takeover.reason === 'chosen'
        ? `   ${nameOf(takeover.failoverRecorder)} takes over from ${nameOf(takeover.recordingServer)}`
        : `   nobody takes over from ${nameOf(takeover.recordingServer)}: ${say(`simulation.nobody.${takeover.reason}`)}`,
    ),
    ...(unprotected.length === 0 ? [] : [`   uncovered: ${unprotected.map(nameOf).join(', ')}`]),
  ]);
  return [...steps, '', say('report.basis'), ''].join('\n');
}
