import Papa from 'papaparse';
import type { Locale } from '../messages/locale';
import { tableText, type ReportTable } from './report-tables';

/**
 * A table as CSV (RFC 4180, with a byte-order mark so that spreadsheets read it as UTF-8). Cells
 * that a spreadsheet would run as a formula are defused.
 */
export function tableToCsv(table: ReportTable, locale: Locale): string {
  const { columns, rows } = tableText(table, locale);
  const data = { fields: [...columns], data: rows.map((row) => [...row]) };
  return `\uFEFF${Papa.unparse(data, { escapeFormulae: true, newline: '\r\n' })}\r\n`;
}
