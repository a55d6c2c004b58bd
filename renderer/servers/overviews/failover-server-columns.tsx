import { coverage, type FailoverGroupCoverage } from '../../../shared/failover/coverage';
import type { FailoverRecorder } from '../../../shared/model/failover-recorder';
import type { RecordingServer } from '../../../shared/model/recording-server';
import { allocations } from '../../../shared/model/references';
import { listOf, type Site } from '../../../shared/model/site';
import { inDigits } from '../../kit/numbers-and-lists';
import { say } from '../../kit/say';
import type { Column } from '../../kit/collection/column';
import type { NodeRef } from '../../state/node-ref';
import { NodeLink } from '../../records/node-link';

/** A row that stands for a node. */
export interface OverviewRow {
  readonly key: string;
  readonly name: string;
  readonly node: NodeRef;
}

interface GroupRow extends OverviewRow, FailoverGroupCoverage {}

interface RecorderRow extends OverviewRow {
  readonly recorder: FailoverRecorder;
}

interface HotStandbyRow extends RecorderRow {
  readonly serves: RecordingServer;
}

/** The rows of the three tables of the Failover Servers overview. */
export function failoverServerRows(site: Site): {
  readonly groups: readonly GroupRow[];
  readonly hotStandbys: readonly HotStandbyRow[];
  readonly unassigned: readonly RecorderRow[];
} {
  const places = allocations(site);
  const rows = listOf(site.failoverRecorders).map((recorder) => ({
    key: recorder.id,
    name: recorder.name,
    node: { kind: 'failoverRecorder', id: recorder.id } as const,
    recorder,
  }));
  return {
    groups: coverage(site).failoverGroups.map((covered) => ({
      ...covered,
      key: covered.failoverGroup.id,
      name: covered.failoverGroup.name,
      node: { kind: 'failoverGroup', id: covered.failoverGroup.id },
    })),
    hotStandbys: rows.flatMap((row) => {
      const place = places.get(row.recorder.id);
      return place?.state === 'hotStandby' ? [{ ...row, serves: place.recordingServer }] : [];
    }),
    unassigned: rows.filter(({ recorder }) => places.get(recorder.id)?.state === 'unassigned'),
  };
}

const nameColumn: Column<OverviewRow> = {
  id: 'name',
  header: say('servers.column.name'),
  minWidth: 140,
  grow: 2,
  cell: ({ node }) => <NodeLink node={node} tabStop={false} />,
  sortBy: ({ name }) => name,
};

const hostColumn: Column<RecorderRow> = {
  id: 'host',
  header: say('servers.column.hostName'),
  minWidth: 140,
  grow: 2,
  cell: ({ recorder }) => <span title={recorder.hostName}>{recorder.hostName}</span>,
  sortBy: ({ recorder }) => recorder.hostName,
};

const enabledColumn: Column<RecorderRow> = {
  id: 'enabled',
  header: say('servers.column.state'),
  minWidth: 110,
  grow: 0,
  cell: ({ recorder }) => enabledWords(recorder),
  sortBy: ({ recorder }) => enabledWords(recorder),
};

/** Groups: how many members may take over, and for how many recording servers. */
export const groupColumns: readonly Column<GroupRow>[] = [
  nameColumn,
  {
    id: 'members',
    header: say('servers.column.membersEnabled'),
    minWidth: 120,
    grow: 1,
    cell: ({ members, enabledMembers }) =>
      say('servers.cell.membersEnabled', { enabled: enabledMembers, members }),
    sortBy: ({ enabledMembers }) => enabledMembers,
  },
  {
    id: 'primary',
    header: say('servers.column.primaryFor'),
    minWidth: 110,
    grow: 1,
    cell: ({ protects }) => inDigits(protects.asPrimary),
    sortBy: ({ protects }) => protects.asPrimary,
  },
  {
    id: 'secondary',
    header: say('servers.column.secondaryFor'),
    minWidth: 110,
    grow: 1,
    cell: ({ protects }) => inDigits(protects.asSecondary),
    sortBy: ({ protects }) => protects.asSecondary,
  },
];

/** Hot standbys: which recording server each serves. */
export const hotStandbyColumns: readonly Column<HotStandbyRow>[] = [
  nameColumn,
  {
    id: 'serves',
    header: say('servers.column.standsInFor'),
    minWidth: 140,
    grow: 2,
    cell: ({ serves }) => (
      <NodeLink node={{ kind: 'recordingServer', id: serves.id }} tabStop={false} />
    ),
    sortBy: ({ serves }) => serves.name,
  },
  enabledColumn,
];

/** Those without a task. */
export const unassignedColumns: readonly Column<RecorderRow>[] = [
  nameColumn,
  hostColumn,
  enabledColumn,
];

function enabledWords({ enabled }: FailoverRecorder): string {
  return enabled ? say('servers.cell.enabled') : say('servers.cell.disabled');
}
