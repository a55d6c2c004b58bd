import { coverage, type Coverage } from '../../shared/failover/coverage';
import {
  failuresTolerated,
  type FailuresTolerated,
} from '../../shared/failover/failures-tolerated';
import type { Finding } from '../../shared/readiness/finding';
import { findFindings, isIgnored } from '../../shared/readiness/readiness';
import type { Site } from '../../shared/site/site';

/** Everything that Coverage, Readiness and the marks on the nodes show, for one site. */
export interface Analysis {
  readonly site: Site;
  readonly coverage: Coverage;
  readonly tolerated: FailuresTolerated;
  /** Worst first, ignored ones included. */
  readonly findings: readonly Finding[];
  /** The findings that are not ignored, by the id of their subject, worst first. */
  readonly openBySubject: ReadonlyMap<string, readonly Finding[]>;
}

/** Works out the analysis of a site; `now` dates the age of validations. */
export function analyse(site: Site, now: Date): Analysis {
  const tolerated = failuresTolerated(site);
  const findings = findFindings(site, tolerated, now);
  const openBySubject = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (isIgnored(site, finding)) continue;
    const known = openBySubject.get(finding.subject.id);
    if (known === undefined) openBySubject.set(finding.subject.id, [finding]);
    else known.push(finding);
  }
  return { site, coverage: coverage(site), tolerated, findings, openBySubject };
}
