import type { FailoverGroupCoverage } from '../failover/coverage';
import type { Tolerance } from '../failover/failures-tolerated';

/**
 * The first failure among the recording servers that share a group's members that can be left
 * uncovered, in words. `tolerance` is that of the weakest recording server that counts on the group
 * (see `groupTolerances`); undefined when none does.
 */
export function firstUncovered(
  { enabledMembers }: Pick<FailoverGroupCoverage, 'enabledMembers'>,
  tolerance: Tolerance | undefined,
): string {
  if (tolerance === undefined) return 'No recording server counts on it.';
  const { value, exact } = tolerance;
  if (value === null) return 'However many fail at the same time, all who count on it stay covered.';
  if (value < 0) {
    return enabledMembers === 0
      ? 'The very first failure is left uncovered: no member is enabled.'
      : 'The very first failure can be left uncovered.';
  }
  const covered = value + 1;
  return exact
    ? `${ordinal(covered + 1)} failure at the same time: the first that can be left uncovered.`
    : `The first ${String(covered)} at the same time are covered for certain; it may be more.`;
}

/** The same for the cell of a table: a number, or as few words as say it. */
export function firstUncoveredNumber(tolerance: Tolerance | undefined): string {
  if (tolerance === undefined) return 'not used';
  if (tolerance.value === null) return 'none';
  const first = String(tolerance.value + 2);
  return tolerance.exact ? first : `${first} or later`;
}

const suffixes: Readonly<Partial<Record<number, string>>> = { 1: 'st', 2: 'nd', 3: 'rd' };

/** "1st", "2nd", "11th", "23rd". */
function ordinal(count: number): string {
  const teens = count % 100 > 10 && count % 100 < 14;
  return `${String(count)}${(teens ? undefined : suffixes[count % 10]) ?? 'th'}`;
}
