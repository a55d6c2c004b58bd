import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ScenarioEvent } from '../model/scenario';
import { listOf, type Site } from '../model/site';
import { soundSites } from '../testing/arbitrary-sites';
import { failoverRecorderIdOf, recordingServerIdOf } from '../testing/records';
import type { EventRefusal } from './play-event';
import { uncovered, type RuntimeState } from './runtime-state';
import { simulate, stateAfter, uncoveredAfterEach } from './simulate';
import { crowdedSites } from './testing/crowded-sites';
import { groupedSite, withDisabled } from './testing/grouped-site';
import { inWords } from './testing/in-words';
import { playLiterally } from './testing/literal-rules';

describe('a simulation', () => {
  it('lets the first available member take over for each that fails', () => {
    expect(played(groupedSite([2], [[1], [1]]), [fails(2), fails(1)])).toEqual([
      'RS-02: FRS-01 chosen',
      'RS-01: FRS-01 busy with RS-02, FRS-02 chosen',
    ]);
  });

  it('lets those who find nobody wait, and the first of them in once somebody is free', () => {
    const site = groupedSite([1], [[1], [1], [1]]);
    expect(played(site, [fails(1), fails(3), fails(2), recovers(1), recovers(3)])).toEqual([
      'RS-01: FRS-01 chosen',
      'RS-03: FRS-01 busy with RS-01, groupsExhausted',
      'RS-02: FRS-01 busy with RS-01, groupsExhausted',
      'RS-03: FRS-01 chosen, freed from RS-01',
      'RS-02: FRS-01 chosen, freed from RS-03',
    ]);
  });

  it('passes over those who wait but do not count on the one that is free', () => {
    const site = groupedSite([1, 1], [[1], [2], [2], [1]]);
    expect(played(site, [fails(2), fails(3), fails(1), fails(4), recovers(1)]).slice(3)).toEqual([
      'RS-04: FRS-01 busy with RS-01, groupsExhausted',
      'RS-04: FRS-01 chosen, freed from RS-01',
    ]);
  });

  it('passes over those who wait for ever, or for another hot standby', () => {
    const site = groupedSite([1], ['none', 'hotStandby', [1], [1]]);
    const before = [fails(1), unavailable(3), fails(2), fails(3), fails(4)];
    expect(played(site, [...before, recovers(3)]).at(-1)).toBe(
      'RS-04: FRS-01 chosen, freed from RS-03',
    );
  });

  it('counts among those who wait the ones whose secondary group has somebody free', () => {
    const site = groupedSite([1, 1], [[1], [2], [1, 2]]);
    expect(played(site, [fails(1), fails(2), fails(3), recovers(2)]).at(-1)).toBe(
      'RS-03: FRS-01 busy with RS-01, FRS-02 chosen, freed from RS-02',
    );
  });

  it('never moves a recording server that is covered to a better one', () => {
    const site = groupedSite([1, 1], [[1], [1, 2]]);
    const { final, steps } = simulate(site, [fails(1), fails(2), recovers(1)]);
    expect(steps[2]).toMatchObject({ outcome: 'applied', selection: null });
    expect(coversOf(final)).toEqual(['RS-2 by FRS-2']);
  });

  it('lets one wait no longer that recovers uncovered', () => {
    const { final, steps } = simulate(groupedSite([1], [[1], [1]]), [
      fails(1),
      fails(2),
      recovers(2),
    ]);
    expect(steps[2]).toMatchObject({ outcome: 'applied', selection: null, released: null });
    expect([...final.failed]).toEqual([recordingServerIdOf(1)]);
    expect(coversOf(final)).toEqual(['RS-1 by FRS-1']);
  });

  it('looks for another one when the one that stands in cannot be reached', () => {
    expect(played(groupedSite([2], [[1]]), [fails(1), unavailable(1)])).toEqual([
      'RS-01: FRS-01 chosen',
      'RS-01: FRS-01 unreachable, FRS-02 chosen, freed from RS-01',
    ]);
  });

  it('looks for the one that lost its stand-in, whoever else waits longer', () => {
    const site = groupedSite([2, 1], [[1], [1, 2]]);
    const scenario = [fails(1), fails(2), unavailable(1), unavailable(2)];
    expect(played(site, scenario).slice(2)).toEqual([
      'RS-01: FRS-01 unreachable, FRS-02 busy with RS-02, groupsExhausted, freed from RS-01',
      'RS-02: FRS-01 unreachable, FRS-02 unreachable, FRS-03 chosen, freed from RS-02',
    ]);
  });

  it('frees nobody from one that cannot be reached and stood in for nobody', () => {
    const { steps } = simulate(groupedSite([1], [[1]]), [unavailable(1)]);
    expect(steps[0]).toMatchObject({ outcome: 'applied', selection: null, released: null });
  });

  it('puts one that lost its stand-in back to the place that its failure gives it', () => {
    const site = groupedSite([1], [[1], [1], [1]]);
    const scenario = [fails(2), fails(1), fails(3), unavailable(1), available(1)];
    expect(played(site, scenario).slice(3)).toEqual([
      'RS-02: FRS-01 unreachable, groupsExhausted, freed from RS-02',
      'RS-02: FRS-01 chosen',
    ]);
    expect(uncovered(stateAfter(simulate(site, scenario), 4))).toEqual(
      [2, 1, 3].map(recordingServerIdOf),
    );
  });

  it('lets a hot standby that can be reached again take over for the one that waits', () => {
    const site = groupedSite([1], [[1], 'hotStandby']);
    expect(played(site, [unavailable(3), fails(2), available(3)])).toEqual([
      'nothing',
      'RS-02: FRS-03 unreachable, hotStandbyUnreachable',
      'RS-02: FRS-03 chosen',
    ]);
  });

  it('offers a hot standby that can be reached again to its own recording server alone', () => {
    const site = groupedSite([], ['hotStandby', 'hotStandby']);
    const scenario = [unavailable(1), unavailable(2), fails(1), fails(2), available(2)];
    expect(played(site, scenario).at(-1)).toBe('RS-02: FRS-02 chosen');
  });

  it('leaves those who wait alone when a disabled one can be reached again', () => {
    const site = withDisabled(groupedSite([1], [[1]]), 1);
    expect(played(site, [fails(1), unavailable(1), available(1)])).toEqual([
      'RS-01: FRS-01 disabled, noEnabledMember',
      'nothing',
      'nothing',
    ]);
  });

  it.each<[string, readonly ScenarioEvent[], EventRefusal]>([
    ['fails again', [fails(1), fails(1)], 'alreadyFailed'],
    ['recovers without having failed', [recovers(1)], 'notFailed'],
    ['recovers again', [fails(1), recovers(1), recovers(1)], 'notFailed'],
    ['becomes unavailable again', [unavailable(1), unavailable(1)], 'alreadyUnavailable'],
    ['becomes available without need', [available(1)], 'alreadyAvailable'],
    ['fails but is not known', [fails(9)], 'unknownServer'],
    ['recovers but is not known', [recovers(9)], 'unknownServer'],
    ['becomes unavailable but is not known', [unavailable(9)], 'unknownServer'],
    ['becomes available but is not known', [available(9)], 'unknownServer'],
  ])('refuses a server that %s, and goes on', (_, scenario, reason) => {
    const site = groupedSite([1], [[1], [1]]);
    const { steps, refused } = simulate(site, [...scenario, fails(2)]);
    const index = scenario.length - 1;
    const event = scenario[index];
    expect(refused).toEqual([{ index, event, outcome: 'refused', reason }]);
    expect(steps[index]).toBe(refused[0]);
    expect(steps.at(-1)).toMatchObject({ index: index + 1, outcome: 'applied' });
    expect(steps.at(-1)).not.toMatchObject({ selection: null });
  });
});

describe('any simulation', () => {
  it('follows the rules as they are written, after every event', () => {
    fc.assert(
      fc.property(sites, scenarios, (site, scenario) => {
        const simulation = simulate(site, scenario);
        expect(stateAfter(simulation, scenario.length)).toEqual(simulation.final);
        expect(uncoveredAfterEach(simulation)).toEqual(
          scenario.map((_, index) => uncovered(stateAfter(simulation, index + 1)).length),
        );
        for (const events of [...scenario.keys(), scenario.length]) {
          const literal = playLiterally(site, scenario.slice(0, events));
          const state = stateAfter(simulation, events);
          expect(new Map<string, string>(state.takenOver)).toEqual(new Map(literal.takenOver));
          expect(uncovered(state)).toEqual(literal.unprotected);
          const refused = simulation.refused.filter(({ index }) => index < events);
          expect(refused.map(({ index }) => index)).toEqual(literal.refused);
        }
      }),
    );
  });

  it('lets nobody stand in for two, nor anybody who is disabled or cannot be reached', () => {
    fc.assert(
      fc.property(sites, scenarios, (site, scenario) => {
        const simulation = simulate(site, scenario);
        for (const events of [...scenario.keys(), scenario.length]) {
          const { takenOver, busyWith, failed, unreachable } = stateAfter(simulation, events);
          expect(new Set(takenOver.values()).size).toBe(takenOver.size);
          expect(busyWith).toEqual(new Map([...takenOver].map(([server, by]) => [by, server])));
          for (const [server, by] of takenOver) {
            expect(site.failoverRecorders[by]?.enabled).toBe(true);
            expect(unreachable.has(by)).toBe(false);
            expect(failed.has(server)).toBe(true);
          }
        }
      }),
    );
  });

  it('never moves a recording server that is covered and stays so', () => {
    fc.assert(
      fc.property(sites, scenarios, (site, scenario) => {
        const simulation = simulate(site, scenario);
        for (const [events, event] of scenario.entries()) {
          const before = stateAfter(simulation, events);
          const after = stateAfter(simulation, events + 1);
          for (const [server, by] of before.takenOver) {
            if (server !== event.server && by !== event.server) {
              expect(after.takenOver.get(server)).toBe(by);
            }
          }
        }
      }),
    );
  });

  it('is where it was once the one that failed last, with nobody waiting, has recovered', () => {
    fc.assert(
      fc.property(sites, scenarios, (site, scenario) => {
        const { final } = simulate(site, scenario);
        fc.pre(uncovered(final).length === 0);
        for (const { id } of listOf(site.recordingServers)) {
          if (final.failed.has(id)) continue;
          const there: ScenarioEvent = { event: 'recordingServerFails', server: id };
          const back: ScenarioEvent = { event: 'recordingServerRecovers', server: id };
          expect(simulate(site, [...scenario, there, back]).final).toEqual(final);
        }
      }),
    );
  });
});

const sites = fc.oneof(soundSites, crowdedSites);

const recordingServers = fc.integer({ min: 1, max: 7 });
const failoverRecorders = fc.integer({ min: 1, max: 8 });

const scenarios: fc.Arbitrary<readonly ScenarioEvent[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: recordingServers.map(fails) },
    { weight: 2, arbitrary: recordingServers.map(recovers) },
    { weight: 2, arbitrary: failoverRecorders.map(unavailable) },
    { weight: 1, arbitrary: failoverRecorders.map(available) },
  ),
  { maxLength: 20, size: 'max' },
);

function fails(number: number): ScenarioEvent {
  return { event: 'recordingServerFails', server: recordingServerIdOf(number) };
}

function recovers(number: number): ScenarioEvent {
  return { event: 'recordingServerRecovers', server: recordingServerIdOf(number) };
}

function unavailable(number: number): ScenarioEvent {
  return { event: 'failoverRecorderUnavailable', server: failoverRecorderIdOf(number) };
}

function available(number: number): ScenarioEvent {
  return { event: 'failoverRecorderAvailable', server: failoverRecorderIdOf(number) };
}

/** What came of each event, in words. */
function played(site: Site, scenario: readonly ScenarioEvent[]): readonly string[] {
  return simulate(site, scenario).steps.map((step) => {
    if (step.outcome === 'refused') return step.reason;
    if (step.selection === null) return 'nothing';
    const words = inWords(site, step.selection);
    if (step.released === null) return words;
    const served = site.recordingServers[step.released.recordingServer]?.name ?? 'nobody known';
    return `${words}, freed from ${served}`;
  });
}

function coversOf({ takenOver }: RuntimeState): readonly string[] {
  return [...takenOver].map(
    ([server, by]) => `RS-${Number(server.slice(-12))} by FRS-${Number(by.slice(-12))}`,
  );
}
