import type { Message } from '../../shared/messages/message';
import { severities } from '../../shared/readiness/finding';
import { protectionLabels, toleranceWords } from '../../shared/reports/report-tables';
import { SeverityMark } from '../records/severity-mark';
import type { Column } from '../kit/collection/column';
import { inDigits } from '../kit/numbers-and-lists';
import { say, textOf } from '../kit/say';
import { toleranceRank, type CoverageRow } from './coverage-rows';

/** The columns of the Coverage view. */
export const coverageColumns: readonly Column<CoverageRow>[] = [
  {
    id: 'name',
    header: say('coverage.column.name'),
    minWidth: 160,
    grow: 1.6,
    cell: ({ recordingServer: { name } }) => <span title={name}>{name}</span>,
    sortBy: ({ recordingServer }) => recordingServer.name,
  },
  {
    id: 'protection',
    header: say('coverage.column.protection'),
    minWidth: 130,
    grow: 0,
    cell: ({ protection }) => textOf(protectionLabels[protection]),
    sortBy: ({ protection }) => textOf(protectionLabels[protection]),
  },
  {
    id: 'candidates',
    header: say('coverage.column.candidates'),
    minWidth: 200,
    grow: 2.4,
    cell: (row) => <span title={namesOf(row)}>{namesOf(row)}</span>,
    sortBy: namesOf,
  },
  {
    id: 'tolerance',
    header: say('coverage.column.tolerance'),
    minWidth: 170,
    grow: 0,
    cell: ({ tolerance }) => textOrNothing(toleranceWords(tolerance)),
    sortBy: toleranceRank,
  },
  {
    id: 'full',
    header: say('coverage.column.fullSupport'),
    minWidth: 100,
    grow: 0,
    cell: ({ devices }) => inDigits(devices.FullSupport),
    sortBy: ({ devices }) => devices.FullSupport,
  },
  {
    id: 'live',
    header: say('coverage.column.liveOnly'),
    minWidth: 90,
    grow: 0,
    cell: ({ devices }) => inDigits(devices.LiveOnly),
    sortBy: ({ devices }) => devices.LiveOnly,
  },
  {
    id: 'none',
    header: say('coverage.column.disabled'),
    minWidth: 70,
    grow: 0,
    cell: ({ devices }) => inDigits(devices.Disabled),
    sortBy: ({ devices }) => devices.Disabled,
  },
  {
    id: 'worst',
    header: say('coverage.column.worst'),
    minWidth: 130,
    grow: 0,
    cell: ({ worst }) =>
      worst === undefined ? (
        ''
      ) : (
        <span title={textOf(worst.message)}>
          <SeverityMark severity={worst.severity} />
        </span>
      ),
    sortBy: ({ worst }) =>
      worst === undefined ? severities.length : severities.indexOf(worst.severity),
  },
];

function namesOf({ enabledCandidates }: CoverageRow): string {
  const names = enabledCandidates.map(({ failoverRecorder }) => failoverRecorder.name);
  return names.length === 0
    ? say('coverage.nobody')
    : say('value.list', { items: { items: names, join: 'commas' } });
}

function textOrNothing(said: Message | null): string {
  return said === null ? '' : textOf(said);
}
