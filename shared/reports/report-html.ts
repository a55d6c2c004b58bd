import type { FailuresTolerated } from '../failover/failures-tolerated';
import { format } from '../messages/format';
import type { Locale } from '../messages/locale';
import { message, type Message } from '../messages/message';
import type { Finding } from '../readiness/finding';
import { isIgnored } from '../readiness/readiness';
import { listOf, type Site } from '../model/site';
import { headline } from './headline';
import {
  failoverGroupTable,
  findingTable,
  recordingServerTable,
  tableText,
  type ReportTable,
  type TableText,
} from './report-tables';

const style = `
  :root { color-scheme: light; }
  body { font: 10.5pt/1.45 "Segoe UI", system-ui, sans-serif; color: #1b1b1b; margin: 2rem auto; max-width: 72rem; padding: 0 1.5rem; }
  h1 { font-size: 20pt; margin: 0 0 .2rem; } h2 { font-size: 13pt; margin: 2rem 0 .5rem; }
  .made { color: #555; margin: 0 0 1.5rem; }
  .answer { border-left: 4px solid #0f6cbd; padding: .6rem 1rem; background: #f3f8fd; font-size: 12pt; }
  .answer p { margin: .2rem 0; }
  table { border-collapse: collapse; width: 100%; } caption { display: none; }
  th, td { text-align: left; vertical-align: top; padding: .35rem .6rem; border-bottom: 1px solid #d1d1d1; overflow-wrap: anywhere; }
  thead th { border-bottom: 2px solid #8a8a8a; font-weight: 600; overflow-wrap: normal; }
  tr { break-inside: avoid; } thead { display: table-header-group; }
  .none { color: #555; } footer { margin-top: 2rem; color: #555; font-size: 9pt; }
  @page { size: A4 landscape; margin: 14mm; }
  @media print { body { margin: 0; max-width: none; padding: 0; font-size: 9pt; } }
`;

/**
 * How many rows of a table are printed at most: Chromium takes some milliseconds for each, and gives
 * up after minutes. Nobody reads more on paper; the other forms have them all.
 */
const MOST_PRINTED = { recordingServers: 1500, findings: 500 } as const;

/** What the page is for: the screen, where it holds everything, or paper. */
export type ReportMedium = 'screen' | 'print';

/**
 * The coverage report as one HTML file that needs nothing else: no script, no font, no network. It
 * prints well, with table heads repeated on every page.
 */
export function reportToHtml(
  site: Site,
  tolerated: FailuresTolerated,
  findings: readonly Finding[],
  made: Date,
  locale: Locale,
  medium: ReportMedium = 'screen',
): string {
  const said = (words: Message): string => escape(format(words, locale));
  const title = said(message('report.title', { site: site.name }));
  const at = made.toISOString().slice(0, 16).replace('T', ' ');
  const { answer, limit } = headline(site, tolerated.site);
  const open = findings.filter((finding) => !isIgnored(site, finding));
  const ignored = findings.filter((finding) => isIgnored(site, finding));
  const tables = [
    serverTable(site, tolerated, open, medium),
    failoverGroupTable(site, tolerated),
    medium === 'print'
      ? firstOf(findingTable(open), MOST_PRINTED.findings, 'report.worstOnly')
      : findingTable(open),
    ...(ignored.length > 0 ? [ignoredTable(site, ignored)] : []),
  ];
  return [
    '<!doctype html>',
    `<html lang="${locale.tag}" dir="${locale.direction}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${title}</title><style>${style}</style></head><body>`,
    `<h1>${title}</h1>`,
    `<p class="made">${said(message('report.made', { at }))}</p>`,
    `<div class="answer"><p><strong>${said(answer)}</strong></p>${limit === null ? '' : `<p>${said(limit)}</p>`}</div>`,
    ...tables.map((table) => tableToHtml(tableText(table, locale), said(message('report.nothing')))),
    `<footer>${said(message('report.basis'))}</footer>`,
    '</body></html>',
    '',
  ].join('\n');
}

function serverTable(
  site: Site,
  tolerated: FailuresTolerated,
  findings: readonly Finding[],
  medium: ReportMedium,
): ReportTable {
  const most = MOST_PRINTED.recordingServers;
  if (medium === 'screen' || listOf(site.recordingServers).length <= most) {
    return recordingServerTable(site, tolerated, findings);
  }
  const weakestFirst = recordingServerTable(site, tolerated, findings, 'weakestFirst');
  return firstOf(weakestFirst, most, 'report.weakestOnly');
}

/** So many rows of a table at most, with a note that says what they are. */
function firstOf(table: ReportTable, most: number, which: 'report.worstOnly' | 'report.weakestOnly'): ReportTable {
  const { rows } = table;
  if (rows.length <= most) return table;
  const note = message(which, { shown: most, all: rows.length });
  return { ...table, rows: rows.slice(0, most), note };
}

function ignoredTable(site: Site, findings: readonly Finding[]): ReportTable {
  return {
    title: message('report.findings.ignored'),
    columns: [message('report.findings.subject'), message('report.findings.finding'), message('report.findings.note'), message('report.findings.by')],
    rows: findings.map(({ id, subject, message: said }) => {
      const ignored = site.ignoredFindings[id];
      return [subject.name, said, ignored?.note ?? '', ignored?.by ?? ''];
    }),
  };
}

function tableToHtml({ title, columns, rows, note }: TableText, nothing: string): string {
  if (rows.length === 0) return `<h2>${escape(title)}</h2><p class="none">${nothing}</p>`;
  const head = columns.map((column) => `<th scope="col">${escape(column)}</th>`).join('');
  const body = rows
    .map((row) => `<tr>${row.map((cell) => `<td>${escape(cell)}</td>`).join('')}</tr>`)
    .join('\n');
  const left = note === null ? '' : `<p class="none">${escape(note)}</p>`;
  return `<h2>${escape(title)}</h2>${left}<table><caption>${escape(title)}</caption><thead><tr>${head}</tr></thead><tbody>\n${body}\n</tbody></table>`;
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
