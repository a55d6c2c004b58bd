import { coverage, type Coverage } from '../../../shared/failover/coverage';
import {
  failuresTolerated,
  type FailuresTolerated,
} from '../../../shared/failover/failures-tolerated';
import type { Finding } from '../../../shared/readiness/finding';
import { findFindingsInSteps, isIgnored } from '../../../shared/readiness/readiness';
import type { Site } from '../../../shared/model/site';

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

/** Works out the analysis of a site, step by step; `now` dates the age of validations. */
export function* analyse(site: Site, now: Date): Generator<void, Analysis> {
  const tolerated = failuresTolerated(site);
  yield;
  const findings = yield* findFindingsInSteps(site, tolerated, now);
  yield;
  const openBySubject = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (isIgnored(site, finding)) continue;
    const known = openBySubject.get(finding.subject.id);
    if (known === undefined) openBySubject.set(finding.subject.id, [finding]);
    else known.push(finding);
  }
  yield;
  return { site, coverage: coverage(site), tolerated, findings, openBySubject };
}
