import type { FailoverGroupCoverage } from '../failover/coverage';
import type { Tolerance } from '../failover/failures-tolerated';
import { message, type Message } from '../messages/message';

/**
 * The first failure among the recording servers that share a group's members that can be left
 * uncovered, in words. `tolerance` is that of the weakest recording server that counts on the group
 * (see `groupTolerances`); undefined when none does.
 */
export function firstUncovered(
  { enabledMembers }: Pick<FailoverGroupCoverage, 'enabledMembers'>,
  tolerance: Tolerance | undefined,
): Message {
  if (tolerance === undefined) return message('report.first.unused');
  const { value, exact } = tolerance;
  if (value === null) return message('report.first.never');
  if (value < 0) {
    return enabledMembers === 0
      ? message('report.first.noMember')
      : message('report.first.atOnce');
  }
  const covered = value + 1;
  return exact
    ? message('report.first.exact', { first: covered + 1 })
    : message('report.first.atLeast', { covered });
}

/** The same for the cell of a table: a number, or as few words as say it. */
export function firstUncoveredNumber(tolerance: Tolerance | undefined): Message {
  if (tolerance === undefined) return message('report.first.cell.unused');
  if (tolerance.value === null) return message('report.first.cell.never');
  const first = tolerance.value + 2;
  return message(tolerance.exact ? 'report.first.cell.exact' : 'report.first.cell.atLeast', { first });
}
