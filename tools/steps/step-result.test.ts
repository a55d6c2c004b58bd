import { describe, expect, it } from 'vitest';
import {
  allPassed,
  honestCounts,
  runStep,
  stepTable,
  summaryLine,
  type StepResult,
} from './step-result';

const step = (name: string, passed: number, failed: number): StepResult => ({
  name,
  passed,
  failed,
  durationMs: 1234,
});

describe('the summary', () => {
  it('adds up what passed and what failed', () => {
    const results = [step('lint', 1, 0), step('types', 0, 1), step('unit', 410, 2)];
    expect(summaryLine(results)).toBe('411 passed, 3 failed');
    expect(allPassed(results)).toBe(false);
    expect(allPassed([step('lint', 1, 0)])).toBe(true);
  });

  it('shows each step with its duration', () => {
    expect(stepTable([step('lint', 1, 0), step('unit tests', 5, 2)]).split('\n')).toEqual([
      'ok    lint          1.2 s   1 passed, 0 failed',
      'FAIL  unit tests    1.2 s   5 passed, 2 failed',
    ]);
  });
});

describe('honest counts', () => {
  it.each([
    ['all is well', { passed: 3, failed: 0 }, true, { passed: 3, failed: 0 }],
    ['failures were counted', { passed: 3, failed: 2 }, false, { passed: 3, failed: 2 }],
    ['the tool crashed after its tests', { passed: 3, failed: 0 }, false, { passed: 3, failed: 1 }],
    ['no test ran at all', { passed: 0, failed: 0 }, true, { passed: 0, failed: 1 }],
  ])('when %s', (_when, counts, endedWell, expected) => {
    expect(honestCounts(counts, endedWell)).toEqual(expected);
  });
});

it('a step that throws has failed once, and its reason is printed', async () => {
  const printed: string[] = [];
  const result = await runStep(
    'unit',
    () => Promise.reject(new Error('no report')),
    (text) => printed.push(text),
  );
  expect(result).toMatchObject({ name: 'unit', passed: 0, failed: 1 });
  expect(printed.join('\n')).toContain('no report');
});
