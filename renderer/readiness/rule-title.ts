import type { Finding } from '../../shared/readiness/finding';
import { ruleOf } from '../../shared/readiness/readiness';

/** The title of the rule behind a finding. */
export function ruleTitle({ code }: Pick<Finding, 'code'>): string {
  return ruleOf[code].title;
}
