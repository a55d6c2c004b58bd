import type { Severity } from '../../shared/readiness/finding';
import type { Failover } from '../../shared/model/failover';
import { textFilter } from '../kit/filter/text-filter';
import type { CoverageRow } from './coverage-rows';

/** What the rows of the Coverage table are filtered by; empty and null let everything through. */
export interface CoverageFilter {
  /** A part of the name of the recording server or of one who could take over, whatever the case. */
  readonly text: string;
  readonly protection: Failover['mode'] | null;
  /** `none`: nothing was found. */
  readonly worst: Severity | 'none' | null;
}

export const noFilter: CoverageFilter = { text: '', protection: null, worst: null };

/** Whether a filter asks for anything. */
export function isFiltering({ text, protection, worst }: CoverageFilter): boolean {
  return text.trim() !== '' || protection !== null || worst !== null;
}

/** The rows that a filter lets through, in their order. */
export function filterRows(
  rows: readonly CoverageRow[],
  { text, protection, worst }: CoverageFilter,
): readonly CoverageRow[] {
  const matches = textFilter(text);
  return rows.filter(
    (row) =>
      (protection === null || row.protection === protection) &&
      (worst === null || (row.worst?.severity ?? 'none') === worst) &&
      names(row).some(matches),
  );
}

function names({ recordingServer, candidates }: CoverageRow): readonly string[] {
  return [recordingServer.name, ...candidates.map(({ failoverRecorder }) => failoverRecorder.name)];
}
