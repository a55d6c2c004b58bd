import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, useMemo, type ReactElement } from 'react';
import { useSite } from '../../state/hooks';
import { inDigits } from '../../kit/numbers-and-lists';
import { say } from '../../kit/say';
import type { Column } from '../../kit/collection/column';
import { VirtualTable } from '../../kit/collection/virtual-table';
import { recordIcons } from '../../records/record-icons';
import { useGoTo } from '../../state/navigation/go-to';
import { Facts } from './facts';
import {
  failoverServerRows,
  groupColumns,
  hotStandbyColumns,
  unassignedColumns,
  type OverviewRow,
} from './failover-server-columns';
import { NextSteps } from './next-steps-list';
import { OverviewPage } from '../../kit/overview-page';
import { SectionHeading } from '../../kit/section-heading';

const useStyles = makeStyles({
  section: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    flexShrink: 0,
    minWidth: 0,
  },
});

const keyOf = ({ key }: OverviewRow): string => key;

/** The page of Failover Servers: groups, hot standbys, and who is not assigned. */
export function FailoverServersOverview(): ReactElement {
  const site = useSite();
  const { groups, hotStandbys, unassigned } = useMemo(() => failoverServerRows(site), [site]);
  const total = Object.keys(site.failoverRecorders).length;
  return (
    <OverviewPage
      icon={recordIcons.failoverServers}
      name={say('servers.overview.failoverServers')}
      state={say('servers.overview.failoverServers.count', {
        groups: groups.length,
        recorders: total,
      })}
    >
      <Facts
        facts={[
          {
            label: say('servers.fact.inGroups'),
            value: inDigits(total - hotStandbys.length - unassigned.length),
          },
          { label: say('servers.fact.hotStandby'), value: inDigits(hotStandbys.length) },
          {
            label: say('servers.fact.notAssigned'),
            value: inDigits(unassigned.length),
            warn: unassigned.length > 0,
          },
        ]}
      />
      <NextSteps />
      <Section
        heading={say('servers.table.failoverGroups')}
        columns={groupColumns}
        rows={groups}
        empty={say('servers.table.failoverGroups.empty')}
      />
      <Section
        heading={say('servers.table.hotStandbys')}
        columns={hotStandbyColumns}
        rows={hotStandbys}
        empty={say('servers.table.hotStandbys.empty')}
      />
      <Section
        heading={say('servers.table.notAssigned')}
        columns={unassignedColumns}
        rows={unassigned}
        empty={say('servers.table.notAssigned.empty')}
      />
    </OverviewPage>
  );
}

function Section<Row extends OverviewRow>({
  heading,
  columns,
  rows,
  empty,
}: {
  readonly heading: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly empty: string;
}): ReactElement {
  const styles = useStyles();
  const headingId = useId();
  const goTo = useGoTo();
  return (
    <section className={styles.section} aria-labelledby={headingId}>
      <SectionHeading id={headingId}>{heading}</SectionHeading>
      <VirtualTable
        label={heading}
        columns={columns}
        rows={rows}
        rowKey={keyOf}
        empty={empty}
        height="content"
        initialSorting={{ column: 'name', direction: 'ascending' }}
        onOpen={({ node }) => {
          goTo({ node });
        }}
      />
    </section>
  );
}
