import { severities, type Finding, type Severity } from '../../shared/readiness/finding';
import { say } from '../kit/say';

/** How many findings are of a severity, in words: "3 warnings". */
export interface SeverityCount {
  readonly severity: Severity;
  readonly words: string;
}

/** The findings by severity, the worst first; a severity that none is of is left out. */
export function severityCounts(findings: readonly Finding[]): readonly SeverityCount[] {
  return severities.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [{ severity, words: say(`readiness.count.${severity}`, { count }) }];
  });
}
