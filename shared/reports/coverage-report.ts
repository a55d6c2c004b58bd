import { coverage } from '../failover/coverage';
import type { FailuresTolerated } from '../failover/failures-tolerated';
import { format } from '../messages/format';
import type { Locale } from '../messages/locale';
import type { Finding, Severity, SubjectKind } from '../readiness/finding';
import { isIgnored } from '../readiness/readiness';
import type { Failover } from '../model/failover';
import type { Site } from '../model/site';

/**
 * The coverage report as programs read it. `candidates` are the enabled ones in the order in which
 * they would be tried; `failuresTolerated` and `survivesAnySimultaneousFailures` are lower bounds
 * where `exact` is false. Ignored findings are left out.
 */
export interface CoverageReport {
  readonly site: { readonly id: string; readonly name: string };
  readonly recordingServers: readonly {
    readonly id: string;
    readonly name: string;
    readonly protection: Failover['mode'];
    readonly candidates: readonly string[];
    readonly failuresTolerated: number | null;
    readonly exact: boolean;
  }[];
  readonly failoverGroups: readonly {
    readonly id: string;
    readonly name: string;
    readonly members: number;
    readonly enabledMembers: number;
    readonly protects: { readonly asPrimary: number; readonly asSecondary: number };
  }[];
  readonly survivesAnySimultaneousFailures: number;
  readonly exact: boolean;
  readonly weakest: { readonly recordingServers: readonly string[] } | null;
  readonly findings: readonly {
    readonly code: string;
    readonly severity: Severity;
    readonly subject: { readonly kind: SubjectKind; readonly id: string };
    readonly message: string;
  }[];
}

/** Puts what the engine and readiness say of a site into the report's shape. */
export function coverageReport(
  site: Site,
  tolerated: FailuresTolerated,
  findings: readonly Finding[],
  locale: Locale,
): CoverageReport {
  const { recordingServers, failoverGroups } = coverage(site);
  const { worstCase } = tolerated.site;
  return {
    site: { id: site.id, name: site.name },
    recordingServers: recordingServers.map(
      ({ recordingServer, protection, enabledCandidates }) => {
        const tolerance = tolerated.recordingServers.get(recordingServer.id);
        return {
          id: recordingServer.id,
          name: recordingServer.name,
          protection,
          candidates: enabledCandidates.map(({ failoverRecorder }) => failoverRecorder.id),
          failuresTolerated: tolerance?.value ?? null,
          exact: tolerance?.exact ?? true,
        };
      },
    ),
    failoverGroups: failoverGroups.map(({ failoverGroup, members, enabledMembers, protects }) => ({
      id: failoverGroup.id,
      name: failoverGroup.name,
      members,
      enabledMembers,
      protects,
    })),
    survivesAnySimultaneousFailures: tolerated.site.value,
    exact: tolerated.site.exact,
    weakest: worstCase === null ? null : { recordingServers: worstCase },
    findings: findings
      .filter((finding) => !isIgnored(site, finding))
      .map(({ code, severity, subject, message }) => ({
        code,
        severity,
        subject: { kind: subject.kind, id: subject.id },
        message: format(message, locale),
      })),
  };
}
