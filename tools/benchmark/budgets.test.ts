import { expect, it } from 'vitest';
import { exceeded, readBudgets, type Budgets, type Figures } from './budgets';
import type { EngineTimes } from './engine-times';

const each = (value: number): EngineTimes['engine'] => ({
  coverage: value,
  'all single failures': 1,
  'scenario of 1,000 events': 1,
  'failures tolerated': 1,
});

const budgets: Budgets = {
  engine: { recordingServers: 1000, timesReadingTheSite: each(2) },
  growth: { from: 100, to: 1000, timesThatOfReadingTheSite: each(2) },
  crmSimulate: { recordingServers: 100, shareOfItsTime: 0.5 },
};

function figures(coverageAt1000: number, engine: number, sameAnswer: boolean): Figures {
  return {
    engine: new Map([
      [100, { engine: each(1), reference: 1 }],
      [1000, { engine: each(coverageAt1000), reference: 10 }],
    ]),
    comparisons: [
      {
        recordingServers: 100,
        down: 13,
        engine,
        crmSimulate: { outcome: 'answered', time: 100, sameAnswer },
      },
    ],
  };
}

it('finds nothing in figures within the budgets, nor in those that are not there', () => {
  expect(exceeded(figures(20, 50, true), budgets)).toEqual([]);
  expect(exceeded({ engine: new Map(), comparisons: [] }, budgets)).toEqual([]);
});

it('names each budget that is exceeded, and an answer that differs', () => {
  expect(exceeded(figures(21, 51, false), budgets)).toEqual([
    'coverage, 1000 recording servers: times reading the site: 2.100, budget 2',
    'coverage, growth from 100 to 1000: times that of reading the site: 2.100, budget 2',
    'crm_simulate answers differently for 100 servers',
    'share of the time of crm_simulate: 0.510, budget 0.5',
  ]);
});

it('reads the budgets of the project', async () => {
  expect((await readBudgets()).engine.recordingServers).toBe(10_000);
});
