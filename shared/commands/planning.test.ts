import { describe, expect, it } from 'vitest';
import { findingId } from '../model/ids';
import { refusalInEnglish } from '../testing/in-english';
import { refusalsOf, siteAfter } from '../testing/outcomes';
import {
  failoverRecorderIdOf as frs,
  recordingServerIdOf as rs,
  scenarioIdOf,
  validationIdOf,
} from '../testing/records';
import { harbour } from '../testing/sites';
import type { Command } from './command';
import { commandSchema } from './command';

const at = '2026-03-01T08:00:00Z';
const scenario = {
  id: scenarioIdOf(1),
  name: 'Power cut',
  events: [{ event: 'recordingServerFails', server: rs(1) }],
} as const;
const finding = {
  id: findingId.parse('noProtection:recordingServer:1'),
  note: 'a spare',
  by: 'Kim',
  at,
};
const validation = {
  id: validationIdOf(1),
  recordingServer: rs(1),
  method: 'stopService',
  by: 'Kim',
  startedAt: at,
  expected: frs(1),
  steps: [],
  outcome: 'running',
  finishedAt: null,
  notes: '',
} as const;
const tick = { by: 'Kim', at, note: '' };
const ticked = {
  type: 'preparation.tick',
  failoverRecorder: frs(1),
  item: 'ownComputer',
  tick,
} as const;

describe('targets', () => {
  it('are set with the site, and undone with it', () => {
    const targets = { failuresTolerated: 3, validationMaxAgeDays: 30 };
    const site = siteAfter(harbour, { type: 'site.setTargets', targets });
    expect(site).toStrictEqual({ ...harbour, targets });
    expect(
      siteAfter(harbour, { type: 'site.setTargets', targets: { ...harbour.targets } }),
    ).toStrictEqual(harbour);
  });

  it.each([
    { failuresTolerated: -1, validationMaxAgeDays: 30 },
    { failuresTolerated: 1001, validationMaxAgeDays: 30 },
    { failuresTolerated: 1, validationMaxAgeDays: 0 },
    { failuresTolerated: 1, validationMaxAgeDays: 3651 },
    { failuresTolerated: 1.5, validationMaxAgeDays: 30 },
  ])('out of range do not pass the schema: %j', (targets) => {
    expect(commandSchema.safeParse({ type: 'site.setTargets', targets }).success).toBe(false);
  });
});

describe('a scenario', () => {
  it('is saved, saved over and removed', () => {
    const saved = siteAfter(harbour, {
      type: 'scenario.save',
      scenario: { ...scenario, name: ' Power cut ' },
    });
    expect(saved.scenarios).toStrictEqual({ [scenario.id]: scenario });
    const emptied = siteAfter(saved, {
      type: 'scenario.save',
      scenario: { ...scenario, events: [] },
    });
    expect(emptied.scenarios[scenario.id]?.events).toStrictEqual([]);
    expect(siteAfter(saved, { type: 'scenario.remove', id: scenario.id })).toStrictEqual(harbour);
  });

  it('must have a name', () => {
    const nameless: Command = { type: 'scenario.save', scenario: { ...scenario, name: ' ' } };
    expect(refusalsOf(harbour, nameless)).toMatchObject([{ code: 'nameRequired', field: 'name' }]);
  });

  it('must not have the name of another one, whatever the case', () => {
    const saved = siteAfter(harbour, { type: 'scenario.save', scenario });
    const other = { ...scenario, id: scenarioIdOf(2), name: ' power CUT ' };
    const refusals = refusalsOf(saved, { type: 'scenario.save', scenario: other });
    expect(refusals).toMatchObject([{ code: 'scenarioNameTaken', field: 'name' }]);
    expect(refusalInEnglish(refusals[0])).toBe('There is already a scenario named Power cut.');
    const free = { ...other, name: 'Power cut at night' };
    expect(refusalsOf(saved, { type: 'scenario.save', scenario: free })).toStrictEqual([]);
  });
});

describe('an ignored finding', () => {
  it('is kept with its note until it is heeded again', () => {
    const ignored = siteAfter(harbour, { type: 'finding.ignore', finding });
    expect(ignored.ignoredFindings).toStrictEqual({ [finding.id]: finding });
    expect(siteAfter(ignored, { type: 'finding.heed', id: finding.id })).toStrictEqual(harbour);
  });

  it.each(['noProtection', 'a:b:__proto__', '__proto__', 'a:b:c\n', `a:b:${'c'.repeat(500)}`])(
    'cannot have the id %j',
    (id) => {
      const command = { type: 'finding.ignore', finding: { ...finding, id } };
      expect(commandSchema.safeParse(command).success).toBe(false);
    },
  );

  it('cannot have a note that fills the journal', () => {
    const command = { type: 'finding.ignore', finding: { ...finding, note: 'x'.repeat(10_001) } };
    expect(commandSchema.safeParse(command).success).toBe(false);
  });
});

describe('a preparation checklist', () => {
  it('keeps every tick apart, and vanishes with the last one', () => {
    const one = siteAfter(harbour, ticked);
    const two = siteAfter(one, { ...ticked, item: 'serviceStartStop' });
    expect(two.preparations[frs(1)]).toStrictEqual({
      id: frs(1),
      ticks: { ownComputer: tick, serviceStartStop: tick },
    });
    expect(siteAfter(two, { ...ticked, item: 'serviceStartStop', tick: null })).toStrictEqual(one);
    expect(siteAfter(one, { ...ticked, tick: null })).toStrictEqual(harbour);
  });

  it('changes nothing when an item is ticked again with the same words', () => {
    const two = siteAfter(harbour, ticked, { ...ticked, item: 'serviceStartStop' });
    expect(siteAfter(two, ticked)).toStrictEqual(two);
  });
});

describe('a validation', () => {
  it('is written at every step and removed', () => {
    const started = siteAfter(harbour, { type: 'validation.record', validation });
    const passed = { ...validation, outcome: 'passed', finishedAt: at } as const;
    const finished = siteAfter(started, { type: 'validation.record', validation: passed });
    expect(finished.validations).toStrictEqual({ [validation.id]: passed });
    expect(siteAfter(finished, { type: 'validation.remove', id: validation.id })).toStrictEqual(
      harbour,
    );
  });
});

describe('what is not there', () => {
  it.each<[string, Command]>([
    ['a scenario', { type: 'scenario.remove', id: scenario.id }],
    ['an ignored finding', { type: 'finding.heed', id: finding.id }],
    ['a validation', { type: 'validation.remove', id: validation.id }],
    ['the server of a checklist', { ...ticked, failoverRecorder: frs(9) }],
    [
      'the server of a validation',
      { type: 'validation.record', validation: { ...validation, recordingServer: rs(9) } },
    ],
  ])('is refused: %s', (_, command) => {
    expect(refusalsOf(harbour, command)).toMatchObject([{ code: 'notFound' }]);
  });
});
