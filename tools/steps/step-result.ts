import { failureInWords } from '../process/explained-failure';

/** How one step of checking the project went. */
export interface StepResult {
  readonly name: string;
  /** A check counts as one, a run of tests as many as it has tests. */
  readonly passed: number;
  readonly failed: number;
  readonly durationMs: number;
}

export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/**
 * What a step's tool has counted, made honest: a tool that ended badly without naming a failure has
 * failed once, and so has a run in which nothing passed at all.
 */
export function honestCounts(counts: Counts, endedWell: boolean): Counts {
  if (counts.failed > 0) return counts;
  const unexplained = !endedWell || counts.passed === 0;
  return unexplained ? { ...counts, failed: 1 } : counts;
}

/** Runs a step; whatever it throws is printed and makes it one failure. */
export async function runStep(
  name: string,
  body: () => Promise<Counts>,
  printError: (text: string) => void,
): Promise<StepResult> {
  const startedAt = performance.now();
  const counts = await body().catch((error: unknown) => {
    printError(failureInWords(error));
    return { passed: 0, failed: 1 };
  });
  return { name, ...counts, durationMs: performance.now() - startedAt };
}

/** One line for each step: its name, its counts and how long it took. */
export function stepTable(results: readonly StepResult[]): string {
  const width = Math.max(...results.map(({ name }) => name.length));
  return results
    .map(({ name, passed, failed, durationMs }) => {
      const seconds = `${(durationMs / 1000).toFixed(1)} s`.padStart(8);
      return `${failed === 0 ? 'ok  ' : 'FAIL'}  ${name.padEnd(width)} ${seconds}   ${passed} passed, ${failed} failed`;
    })
    .join('\n');
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

export const allPassed = (results: readonly StepResult[]): boolean =>
  sumOf(results.map(({ failed }) => failed)) === 0;

/** The line with which `npm test` ends. */
export function summaryLine(results: readonly StepResult[]): string {
  return `${sumOf(results.map(({ passed }) => passed))} passed, ${sumOf(results.map(({ failed }) => failed))} failed`;
}
