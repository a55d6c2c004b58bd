import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { failuresTolerated } from '../../shared/failover/failures-tolerated';
import { findFindings, isIgnored } from '../../shared/readiness/readiness';
import { coverageReport } from '../../shared/reports/coverage-report';
import { tableToCsv } from '../../shared/reports/report-csv';
import { reportToHtml } from '../../shared/reports/report-html';
import { recordingServerTable } from '../../shared/reports/report-tables';
import type { ReportFormat } from '../../shared/reports/report-format';
import type { Site } from '../../shared/model/site';
import { locale } from '../say';
import { printPage } from './print-page';

/** The coverage report of a site in one of its forms, as it stands in the file. */
export async function reportContent(
  site: Site,
  format: ReportFormat,
  now: Date,
): Promise<string | Uint8Array> {
  const tolerated = failuresTolerated(site);
  const findings = findFindings(site, tolerated, now);
  switch (format) {
    case 'json':
      return `${JSON.stringify(coverageReport(site, tolerated, findings, locale), null, 2)}\n`;
    case 'csv': {
      const open = findings.filter((finding) => !isIgnored(site, finding));
      return tableToCsv(recordingServerTable(site, tolerated, open), locale);
    }
    case 'html':
      return reportToHtml(site, tolerated, findings, now, locale);
    case 'pdf':
      return htmlToPdf(reportToHtml(site, tolerated, findings, now, locale, 'print'));
  }
}

async function htmlToPdf(html: string): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'understudy-report-'));
  try {
    const page = join(folder, 'report.html');
    await writeFile(page, html);
    return await printPage(page);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
