import type { ReadinessContext } from './context';
import type { Found, MendedBy, Severity } from './finding';
import type { RuleCode } from './rule-code';

/**
 * One readiness rule. `source` says where it comes from: the seed text, the API, or an assumption
 * of this product; the Readiness view shows it.
 */
export interface Rule<Code extends RuleCode = RuleCode> {
  readonly code: Code;
  readonly severity: Severity;
  readonly source: 'manual' | 'api' | 'assumption';
  /** Null where that is on no tab of the subject itself. */
  readonly mendedBy: MendedBy | null;
  readonly find: (context: ReadinessContext) => readonly Found[];
}
