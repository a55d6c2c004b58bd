import { severities, type Finding, type Severity } from '../../shared/readiness/finding';
import { countOf, inDigits } from '../kit/numbers-and-lists';

/** How many findings are of a severity, in words: "3 warnings". */
export interface SeverityCount {
  readonly severity: Severity;
  readonly words: string;
}

/** The findings by severity, the worst first; a severity that none is of is left out. */
export function severityCounts(findings: readonly Finding[]): readonly SeverityCount[] {
  return severities.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    if (count === 0) return [];
    // Advice has no plural.
    const words = severity === 'advice' ? `${inDigits(count)} advice` : countOf(count, severity);
    return [{ severity, words }];
  });
}
