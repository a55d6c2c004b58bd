import { describe, expect, it } from 'vitest';
import { countsOfPlaywright, countsOfVitest } from './test-reports';

describe('Vitest’s report', () => {
  it('counts tests', () => {
    const testResults = [{ status: 'failed', assertionResults: [{}, {}] }];
    expect(countsOfVitest({ numPassedTests: 7, numFailedTests: 1, testResults })).toEqual({
      passed: 7,
      failed: 1,
    });
  });

  it('counts a file that could not be loaded as a failure', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'passed', assertionResults: [{}] },
    ];
    expect(countsOfVitest({ numPassedTests: 1, numFailedTests: 0, testResults })).toEqual({
      passed: 1,
      failed: 1,
    });
  });

  it('is refused when it is not one', () => {
    expect(() => countsOfVitest({})).toThrow();
  });
});

describe('Playwright’s report', () => {
  it('counts an unstable test as failed', () => {
    const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 0 };
    expect(countsOfPlaywright({ stats, errors: [] })).toEqual({ passed: 5, failed: 2 });
  });

  it('counts an error outside any test', () => {
    const stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 4 };
    expect(countsOfPlaywright({ stats, errors: [{ message: 'setup' }] })).toEqual({
      passed: 0,
      failed: 1,
    });
  });
});
