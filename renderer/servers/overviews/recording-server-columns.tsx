import { makeStyles, tokens } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { RecordingServerCoverage } from '../../../shared/failover/coverage';
import type { Failover } from '../../../shared/model/failover';
import type { Site } from '../../../shared/model/site';
import { inDigits } from '../../kit/numbers-and-lists';
import { say } from '../../kit/say';
import type { Column } from '../../kit/collection/column';
import { failoverIcons } from '../../records/record-icons';
import { NodeLink } from '../../records/node-link';

const useStyles = makeStyles({
  cell: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, minWidth: 0 },
  icon: { flexShrink: 0 },
  warning: { flexShrink: 0, color: tokens.colorStatusWarningForeground3 },
  text: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

/** A recording server in the overview, with the words by which it is shown and sorted. */
export interface RecordingServerRow extends RecordingServerCoverage {
  readonly protectionWords: string;
  /** Who would take over first; null when nobody would. */
  readonly first: string | null;
  readonly deviceCount: number;
}

/** The rows of the Recording Servers overview. */
export function recordingServerRows(
  site: Site,
  covered: readonly RecordingServerCoverage[],
): readonly RecordingServerRow[] {
  return covered.map((row) => ({
    ...row,
    protectionWords: protectionWords(site, row.recordingServer.failover),
    first: row.enabledCandidates[0]?.failoverRecorder.name ?? null,
    deviceCount: row.devices.FullSupport + row.devices.LiveOnly + row.devices.Disabled,
  }));
}

/** The columns of the Recording Servers overview. */
export const recordingServerColumns: readonly Column<RecordingServerRow>[] = [
  {
    id: 'name',
    header: say('servers.column.name'),
    minWidth: 140,
    grow: 2,
    cell: ({ recordingServer: { id } }) => (
      <NodeLink node={{ kind: 'recordingServer', id }} tabStop={false} />
    ),
    sortBy: ({ recordingServer }) => recordingServer.name,
  },
  {
    id: 'protection',
    header: say('servers.column.protection'),
    minWidth: 160,
    grow: 2,
    cell: ({ protection, protectionWords: words }) => (
      <Protection protection={protection} words={words} />
    ),
    sortBy: (row) => row.protectionWords,
  },
  {
    id: 'first',
    header: say('servers.column.firstToTakeOver'),
    minWidth: 140,
    grow: 1,
    cell: ({ first }) => <FirstToTakeOver name={first} />,
    // Those without anybody come first: they are what one looks for.
    sortBy: ({ first }) => first ?? '',
  },
  {
    id: 'devices',
    header: say('servers.column.devices'),
    minWidth: 96,
    grow: 0,
    cell: ({ deviceCount }) => inDigits(deviceCount),
    sortBy: ({ deviceCount }) => deviceCount,
  },
];

function protectionWords(site: Site, failover: Failover): string {
  switch (failover.mode) {
    case 'none':
      return say('servers.cell.noFailover');
    case 'hotStandby':
      return say('servers.cell.hotStandby', {
        failoverRecorder: site.failoverRecorders[failover.failoverRecorder]?.name ?? '',
      });
    case 'failoverGroups': {
      const primary = site.failoverGroups[failover.primary]?.name ?? '';
      if (failover.secondary === null) return primary;
      const secondary = site.failoverGroups[failover.secondary]?.name ?? '';
      return say('servers.cell.groups', { primary, secondary });
    }
  }
}

function Protection({
  protection,
  words,
}: {
  readonly protection: Failover['mode'];
  readonly words: string;
}): ReactElement {
  const styles = useStyles();
  const Icon = failoverIcons[protection];
  return (
    <span className={styles.cell} title={words}>
      <Icon className={styles.icon} fontSize={16} aria-hidden />
      <span className={styles.text}>{words}</span>
    </span>
  );
}

function FirstToTakeOver({ name }: { readonly name: string | null }): ReactElement {
  const styles = useStyles();
  return name === null ? (
    <span className={styles.cell}>
      <WarningRegular className={styles.warning} fontSize={16} aria-hidden />
      {say('servers.cell.nobody')}
    </span>
  ) : (
    <span className={styles.text} title={name}>
      {name}
    </span>
  );
}
