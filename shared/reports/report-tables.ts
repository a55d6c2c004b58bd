import { coverage, type RecordingServerCoverage } from '../failover/coverage';
import type { FailuresTolerated, Tolerance } from '../failover/failures-tolerated';
import { groupTolerances } from '../failover/group-tolerance';
import { format } from '../messages/format';
import type { Locale } from '../messages/locale';
import { message, type Message } from '../messages/message';
import type { Finding } from '../readiness/finding';
import type { Failover } from '../model/failover';
import type { Site } from '../model/site';
import { firstUncoveredNumber } from './group-words';

/** The words on screen for how a recording server is protected. */
export const protectionLabels: Readonly<Record<Failover['mode'], Message>> = {
  none: message('report.protection.none'),
  failoverGroups: message('report.protection.failoverGroups'),
  hotStandby: message('report.protection.hotStandby'),
};

/** What stands in a cell: a name or a number as it is, or something to be said. */
export type Cell = string | number | Message;

/** A table as the report shows it: a title, a head and rows of text. */
export interface ReportTable {
  readonly title: Message;
  readonly columns: readonly Message[];
  readonly rows: readonly (readonly Cell[])[];
  /** What is left out, in one sentence. */
  readonly note?: Message;
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
    title: message('report.servers.title'),
    columns: [
      message('report.servers.name'),
      message('report.servers.protection'),
      message('report.servers.candidates'),
      message('report.servers.tolerance'),
      message('report.servers.full'),
      message('report.servers.live'),
      message('report.servers.none'),
      message('report.servers.worst'),
    ],
    rows: inOrder(coverage(site).recordingServers, tolerated, order).map((server) => [
      server.recordingServer.name,
      protectionLabels[server.protection],
      candidateNames(server),
      toleranceWords(tolerated.recordingServers.get(server.recordingServer.id)) ?? '',
      server.devices.FullSupport,
      server.devices.LiveOnly,
      server.devices.Disabled,
      worst.get(server.recordingServer.id)?.message ?? '',
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
    title: message('report.groups.title'),
    columns: [
      message('report.groups.name'),
      message('report.groups.members'),
      message('report.groups.enabled'),
      message('report.groups.primary'),
      message('report.groups.secondary'),
      message('report.groups.first'),
    ],
    rows: coverage(site).failoverGroups.map(
      ({ failoverGroup, members, enabledMembers, protects }) => [
        failoverGroup.name,
        members,
        enabledMembers,
        protects.asPrimary,
        protects.asSecondary,
        firstUncoveredNumber(tolerances.get(failoverGroup.id)),
      ],
    ),
  };
}

export function findingTable(findings: readonly Finding[]): ReportTable {
  return {
    title: message('report.findings.title'),
    columns: [message('report.findings.severity'), message('report.findings.subject'), message('report.findings.finding'), message('report.findings.remedy')],
    rows: findings.map(({ severity, subject, message: said, remedy }) => [
      message(`report.severity.${severity}`),
      subject.name,
      said,
      remedy,
    ]),
  };
}

/** How many other failures a recording server tolerates, in as few words as a table has room for. */
export function toleranceWords(tolerance: Tolerance | undefined): Message | null {
  if (tolerance === undefined) return null;
  const { value, exact } = tolerance;
  if (value === null) return message('report.tolerance.any');
  if (value < 0) return message('report.tolerance.none');
  return message(exact ? 'report.tolerance.exact' : 'report.tolerance.atLeast', { value });
}

function candidateNames({ enabledCandidates }: RecordingServerCoverage): Cell {
  const items = enabledCandidates.map(({ failoverRecorder }) => failoverRecorder.name);
  return items.length === 0
    ? message('report.nobody')
    : message('value.list', { items: { items, join: 'commas' } });
}

/** A table in the words of a locale. */
export interface TableText {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly note: string | null;
}

export function tableText({ title, columns, rows, note }: ReportTable, locale: Locale): TableText {
  const textOf = (cell: Cell): string =>
    typeof cell === 'object' ? format(cell, locale) : String(cell);
  return {
    title: textOf(title),
    columns: columns.map(textOf),
    rows: rows.map((row) => row.map(textOf)),
    note: note === undefined ? null : textOf(note),
  };
}
