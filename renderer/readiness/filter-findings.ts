import type { Finding } from '../../shared/readiness/finding';
import { isIgnored } from '../../shared/readiness/readiness';
import type { Site } from '../../shared/model/site';
import { textFilter } from '../kit/filter/text-filter';
import { textOf } from '../kit/say';
import type { ReadinessState } from '../state/readiness-slice';
import { ruleTitle } from './rule-title';

/** The findings that a filter leaves. The text may be of the subject, the rule or the sentence. */
export function filterFindings(
  site: Site,
  findings: readonly Finding[],
  { text, severity, withIgnored }: Pick<ReadinessState, 'text' | 'severity' | 'withIgnored'>,
): readonly Finding[] {
  const matches = textFilter(text);
  return findings.filter((finding) => {
    if (severity !== null && finding.severity !== severity) return false;
    if (!withIgnored && isIgnored(site, finding)) return false;
    const words = [finding.subject.name, ruleTitle(finding), textOf(finding.message)];
    return matches(words.join(' '));
  });
}
