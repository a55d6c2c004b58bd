import { writeFile } from 'node:fs/promises';
import { failuresTolerated } from '../../shared/failover/failures-tolerated';
import type { Finding, Severity } from '../../shared/readiness/finding';
import { findFindings, isIgnored } from '../../shared/readiness/readiness';
import { coverageReport } from '../../shared/reports/coverage-report';
import { headline } from '../../shared/reports/headline';
import { tableToCsv } from '../../shared/reports/report-csv';
import { reportToHtml } from '../../shared/reports/report-html';
import { recordingServerTable } from '../../shared/reports/report-tables';
import { listOf, type Site } from '../../shared/model/site';
import { reasonOf } from '../files/system-errors';
import { locale, say, textOf } from '../say';
import type { CommandOutput, ExitCode } from './output';
import { UnusableInput } from './output';
import { printPdf } from './print-pdf';
import { readSite } from './read-site';

/** How the report is wanted. */
export type ReportForm =
  | { readonly kind: 'summary' | 'json' | 'csv' }
  | { readonly kind: 'html' | 'pdf'; readonly path: string };

export interface ReportOptions {
  readonly files: readonly string[];
  readonly form: ReportForm;
  readonly failOn: Extract<Severity, 'error' | 'warning'> | null;
}

/** `understudy report`. */
export async function runReport(
  { files, form, failOn }: ReportOptions,
  output: CommandOutput,
  now: Date,
): Promise<ExitCode> {
  const site = await readSite(files, output);
  const tolerated = failuresTolerated(site);
  const findings = findFindings(site, tolerated, now);
  const open = findings.filter((finding) => !isIgnored(site, finding));
  switch (form.kind) {
    case 'json':
      output.out(`${JSON.stringify(coverageReport(site, tolerated, findings, locale), null, 2)}\n`);
      break;
    case 'csv':
      output.out(tableToCsv(recordingServerTable(site, tolerated, open), locale));
      break;
    case 'html':
      await write(form.path, reportToHtml(site, tolerated, findings, now, locale));
      output.err(`${say('cli.written', { path: form.path })}\n`);
      break;
    case 'pdf':
      await write(
        form.path,
        await printPdf(reportToHtml(site, tolerated, findings, now, locale, 'print')),
      );
      output.err(`${say('cli.written', { path: form.path })}\n`);
      break;
    case 'summary':
      output.out(summary(site, tolerated, open));
      break;
  }
  return failOn !== null && open.some(({ severity }) => isAtLeast(severity, failOn)) ? 1 : 0;
}

function isAtLeast(severity: Severity, limit: 'error' | 'warning'): boolean {
  return severity === 'error' || severity === limit;
}

function summary(
  site: Site,
  tolerated: ReturnType<typeof failuresTolerated>,
  findings: readonly Finding[],
): string {
  const { answer, limit } = headline(site, tolerated.site);
  const unprotected = listOf(site.recordingServers).filter(
    ({ id }) => tolerated.recordingServers.get(id)?.value === -1,
  );
  return [
    site.name,
    textOf(answer),
    ...(limit === null ? [] : [textOf(limit)]),
    say('cli.report.servers', {
      all: Object.keys(site.recordingServers).length,
      unprotected: unprotected.length,
    }),
    '',
    ...findings.map(({ severity, message }) =>
      [say(`report.severity.${severity}`).padEnd(8), textOf(message)].join(' '),
    ),
    '',
    say('report.basis'),
    '',
  ].join('\n');
}

async function write(path: string, content: string | Uint8Array): Promise<void> {
  try {
    await writeFile(path, content);
  } catch (error) {
    throw new UnusableInput(say('cli.notWritten', { path, reason: reasonOf(error) }));
  }
}
