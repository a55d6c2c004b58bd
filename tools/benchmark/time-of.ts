/** Fewer runs say little; the machine may just have been busy. */
const MIN_RUNS = 5;
const MAX_RUNS = 50;

/** In milliseconds. */
const PATIENCE = 700;

/**
 * How long some work takes, in milliseconds: the median of several runs, after one that warms up.
 *
 * @param prepare makes what a run works on, and is not timed
 */
export function timeOf<Input>(prepare: () => Input, work: (input: Input) => unknown): number {
  work(prepare());
  const times: number[] = [];
  const began = performance.now();
  while (
    times.length < MIN_RUNS ||
    (times.length < MAX_RUNS && performance.now() - began < PATIENCE)
  ) {
    const input = prepare();
    const start = performance.now();
    work(input);
    times.push(performance.now() - start);
  }
  return median(times);
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
