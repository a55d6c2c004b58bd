import { coverage, type RecordingServerCoverage } from '../failover/coverage';
import type { FailuresTolerated, Tolerance } from '../failover/failures-tolerated';
import { groupTolerances } from '../failover/group-tolerance';
import { format } from '../messages/format';
import { defaultLocale } from '../messages/locale';
import type { Finding } from '../readiness/finding';
import type { Failover } from '../model/failover';
import type { Site } from '../model/site';
import { firstUncoveredNumber } from './group-words';

/** The words on screen for how a recording server is protected. */
export const protectionLabels: Readonly<Record<Failover['mode'], string>> = {
  none: 'None',
  failoverGroups: 'Failover groups',
  hotStandby: 'Hot standby',
};

/** A table as the report shows it: a title, a head and rows of text. */
export interface ReportTable {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What is left out, in one sentence. */
  readonly note?: string;
}

/** One line per recording server: the heart of the report, and the whole of its CSV form. */
export function recordingServerTable(
  site: Site,
  tolerated: FailuresTolerated,
  findings: readonly Finding[],
  order: 'asInSite' | 'weakestFirst' = 'asInSite',
): ReportTable {
  const worst = new Map<string, Finding>();
  for (const finding of findings) {
    if (!worst.has(finding.subject.id)) worst.set(finding.subject.id, finding);
  }
  return {
    title: 'Recording servers',
    columns: [
      'Recording server',
      'Protection',
      'Who would take over, first to last',
      'Other failures tolerated',
      'Full support',
      'Live only',
      'None',
      'Worst finding',
    ],
    rows: inOrder(coverage(site).recordingServers, tolerated, order).map((server) => [
      server.recordingServer.name,
      protectionLabels[server.protection],
      candidateNames(server),
      toleranceWords(tolerated.recordingServers.get(server.recordingServer.id)),
      String(server.devices.FullSupport),
      String(server.devices.LiveOnly),
      String(server.devices.Disabled),
      findingText(worst.get(server.recordingServer.id)),
    ]),
  };
}

function inOrder(
  servers: readonly RecordingServerCoverage[],
  { recordingServers }: FailuresTolerated,
  order: 'asInSite' | 'weakestFirst',
): readonly RecordingServerCoverage[] {
  if (order === 'asInSite') return servers;
  const rank = ({ recordingServer }: RecordingServerCoverage): number =>
    recordingServers.get(recordingServer.id)?.value ?? Number.MAX_SAFE_INTEGER;
  return servers.toSorted((a, b) => rank(a) - rank(b));
}

export function failoverGroupTable(site: Site, tolerated: FailuresTolerated): ReportTable {
  const tolerances = groupTolerances(site, tolerated);
  return {
    title: 'Failover groups',
    columns: [
      'Failover group',
      'Members',
      'Enabled',
      'Primary for',
      'Secondary for',
      'First failure that can be left uncovered',
    ],
    rows: coverage(site).failoverGroups.map(
      ({ failoverGroup, members, enabledMembers, protects }) => [
        failoverGroup.name,
        String(members),
        String(enabledMembers),
        String(protects.asPrimary),
        String(protects.asSecondary),
        firstUncoveredNumber(tolerances.get(failoverGroup.id)),
      ],
    ),
  };
}

export function findingTable(findings: readonly Finding[]): ReportTable {
  return {
    title: 'Findings',
    columns: ['Severity', 'Subject', 'Finding', 'What to do'],
    rows: findings.map(({ severity, subject, message, remedy }) => [
      severity,
      subject.name,
      format(message, defaultLocale),
      format(remedy, defaultLocale),
    ]),
  };
}

/** How many other failures a recording server tolerates, in as few words as a table has room for. */
export function toleranceWords(tolerance: Tolerance | undefined): string {
  if (tolerance === undefined) return '';
  if (tolerance.value === null) return 'any';
  if (tolerance.value < 0) return 'not covered';
  return tolerance.exact ? String(tolerance.value) : `at least ${String(tolerance.value)}`;
}

function candidateNames({ enabledCandidates }: RecordingServerCoverage): string {
  const names = enabledCandidates.map(({ failoverRecorder }) => failoverRecorder.name);
  return names.length === 0 ? 'nobody' : names.join(', ');
}

function findingText(finding: Finding | undefined): string {
  return finding === undefined ? '' : format(finding.message, defaultLocale);
}
