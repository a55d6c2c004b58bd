import type { Finding } from '../../shared/readiness/finding';
import { rules } from '../../shared/readiness/readiness';

const titles = new Map(rules.map(({ code, title }) => [code, title]));

/** The title of the rule behind a finding. */
export function ruleTitle({ code }: Pick<Finding, 'code'>): string {
  return titles.get(code) ?? code;
}
