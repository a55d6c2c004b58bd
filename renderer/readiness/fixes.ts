import type { EditCommand } from '../../shared/commands/command';
import type { Finding } from '../../shared/readiness/finding';
import type { RuleCode } from '../../shared/readiness/rule-code';
import { isIgnored } from '../../shared/readiness/readiness';
import type { Site } from '../../shared/model/site';

/** So many commands one gesture may carry (see `site.execute`). */
const MOST_COMMANDS = 10_000;

/** Several fixes of one rule as one gesture. */
export interface JointFix {
  /** How many findings it mends. */
  readonly count: number;
  readonly commands: readonly EditCommand[];
}

/**
 * The fixes of one rule together, one undo step; null when there are not at least two. Ignored
 * findings are left alone: somebody has decided that they may stand. What does not fit into one
 * gesture stays for the next.
 */
export function jointFix(
  site: Site,
  findings: readonly Finding[],
  code: RuleCode,
): JointFix | null {
  const commands: EditCommand[] = [];
  let count = 0;
  for (const finding of findings) {
    if (finding.code !== code || finding.fix === null || isIgnored(site, finding)) continue;
    if (commands.length + finding.fix.commands.length > MOST_COMMANDS) break;
    commands.push(...finding.fix.commands);
    count += 1;
  }
  return count < 2 ? null : { count, commands };
}
