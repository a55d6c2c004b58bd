import { titleOf, type Finding } from '../../shared/readiness/finding';
import { textOf } from '../kit/say';

/** The title of the rule behind a finding. */
export function ruleTitle({ code }: Pick<Finding, 'code'>): string {
  return textOf(titleOf({ code }));
}
