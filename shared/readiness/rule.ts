import type { Found, Severity } from './finding';
import type { ReadinessContext } from './context';

/**
 * One readiness rule. `source` says where it comes from: the seed text, the API, or an assumption
 * of this product; the Readiness view shows it.
 */
export interface Rule {
  readonly code: string;
  readonly title: string;
  readonly severity: Severity;
  readonly source: 'manual' | 'api' | 'assumption';
  readonly find: (context: ReadinessContext) => readonly Found[];
}
