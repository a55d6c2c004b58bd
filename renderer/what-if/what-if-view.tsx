import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  MessageBar,
  MessageBarBody,
  SearchBox,
  tokens,
} from '@fluentui/react-components';
import { Beaker24Regular } from '@fluentui/react-icons';
import { useMemo, useState, type ReactElement } from 'react';
import { uncovered } from '../../shared/failover/runtime-state';
import { simulate, stateAfter } from '../../shared/failover/simulate';
import type { ScenarioEvent } from '../../shared/site/scenario';
import { listOf } from '../../shared/site/site';
import { useAnalysis } from '../analysis/use-analysis';
import { useAppDispatch, useAppSelector, useSite } from '../app/hooks';
import { countOf, inDigits } from '../app/words';
import { Facts } from '../servers/overviews/facts';
import { OverviewPage } from '../servers/overviews/overview-page';
import type { Column } from '../ui/collection/column';
import { VirtualTable } from '../ui/collection/virtual-table';
import { failuresOf } from './failures-of';
import { ScenarioBar } from './scenario-bar';
import { serverStates, type ServerState } from './server-states';
import { Timeline } from './timeline';
import { eventsHappened, scenarioLoaded, startedOver, stepped } from './what-if-slice';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 3fr) minmax(260px, 2fr)',
    gap: tokens.spacingHorizontalL,
    flex: '1 1 360px',
    minHeight: '360px',
    minWidth: 0,
  },
  table: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    minHeight: 0,
    minWidth: 0,
  },
  search: { width: '240px', minWidth: '120px' },
});

const actionLabels: Readonly<Record<ScenarioEvent['event'], string>> = {
  recordingServerFails: 'Fail',
  recordingServerRecovers: 'Recover',
  failoverRecorderUnavailable: 'Make unavailable',
  failoverRecorderAvailable: 'Make available',
};

const keyOf = ({ id }: ServerState): string => id;

/** Lets servers fail and recover, and shows who takes over. Never touches the configuration. */
export function WhatIfView(): ReactElement {
  const styles = useStyles();
  const site = useSite();
  const dispatch = useAppDispatch();
  const { analysis } = useAnalysis();
  const { events, shown } = useAppSelector((state) => state.whatIf);
  const [text, setText] = useState('');
  const simulation = useMemo(() => simulate(site, events), [site, events]);
  const state = useMemo(() => stateAfter(simulation, shown), [simulation, shown]);
  const servers = useMemo(() => serverStates(site, state), [site, state]);
  const wanted = text.trim().toLocaleLowerCase('en');
  const rows = useMemo(
    () => servers.filter(({ name }) => name.toLocaleLowerCase('en').includes(wanted)),
    [servers, wanted],
  );
  const columns = useMemo<readonly Column<ServerState>[]>(
    () => [
      {
        id: 'name',
        header: 'Server',
        minWidth: 140,
        grow: 1,
        cell: ({ name }) => <span title={name}>{name}</span>,
        sortBy: ({ name }) => name,
      },
      {
        id: 'kind',
        header: 'Kind',
        minWidth: 170,
        grow: 0,
        cell: ({ kind }) => kind,
        sortBy: ({ kind }) => kind,
      },
      {
        id: 'state',
        header: 'State',
        minWidth: 200,
        grow: 2,
        cell: ({ state: words }) => <span title={words}>{words}</span>,
        sortBy: ({ rank }) => rank,
      },
      {
        id: 'action',
        header: 'Let it',
        minWidth: 150,
        grow: 0,
        cell: ({ next, name }, active) => (
          <Button
            size="small"
            tabIndex={active ? 0 : -1}
            aria-label={`${actionLabels[next.event]} ${name}`}
            onClick={() => {
              dispatch(eventsHappened([next]));
            }}
          >
            {actionLabels[next.event]}
          </Button>
        ),
      },
    ],
    [dispatch],
  );
  const worstCase = analysis?.tolerated.site.worstCase ?? null;
  const waiting = uncovered(state).length;
  return (
    <OverviewPage
      icon={Beaker24Regular}
      name="What-if"
      state={`${countOf(events.length, 'event')}, ${inDigits(shown)} of them shown`}
    >
      <MessageBar>
        <MessageBarBody>
          Nothing here touches the configuration. Simulated from it; timing and tie-breaks are
          assumptions.
        </MessageBarBody>
      </MessageBar>
      <Facts
        facts={[
          { label: 'Failed recording servers', value: inDigits(state.failed.size) },
          { label: 'Taken over', value: inDigits(state.takenOver.size) },
          { label: 'Uncovered', value: inDigits(waiting), warn: waiting > 0 },
        ]}
      />
      <div className={styles.bar}>
        <Button
          size="small"
          disabledFocusable={shown === 0}
          onClick={() => {
            dispatch(stepped(shown - 1));
          }}
        >
          Step back
        </Button>
        <Button
          size="small"
          disabledFocusable={shown === events.length}
          onClick={() => {
            dispatch(stepped(shown + 1));
          }}
        >
          Step forward
        </Button>
        <Button
          size="small"
          disabledFocusable={events.length === 0}
          onClick={() => {
            dispatch(startedOver());
          }}
        >
          Start over
        </Button>
        <Button
          size="small"
          disabledFocusable={worstCase === null}
          onClick={() => {
            dispatch(scenarioLoaded({ scenario: null, events: failuresOf(worstCase ?? []) }));
          }}
        >
          Load the worst case
        </Button>
        <FailGroup unreachable={state.unreachable} />
        <ScenarioBar />
      </div>
      <div className={styles.columns}>
        <div className={styles.table}>
          <SearchBox
            className={styles.search}
            size="small"
            aria-label="Filter servers"
            placeholder="Filter by name"
            value={text}
            onChange={(_event, { value }) => {
              setText(value);
            }}
          />
          <VirtualTable
            label="Servers"
            columns={columns}
            rows={rows}
            rowKey={keyOf}
            empty={
              servers.length === 0
                ? 'There are no servers yet.'
                : 'No server is left by this filter.'
            }
            onOpen={({ next }) => {
              dispatch(eventsHappened([next]));
            }}
          />
        </div>
        <Timeline steps={simulation.steps} shown={shown} />
      </div>
    </OverviewPage>
  );
}

function FailGroup({ unreachable }: { readonly unreachable: ReadonlySet<string> }): ReactElement {
  const site = useSite();
  const dispatch = useAppDispatch();
  const groups = listOf(site.failoverGroups);
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button size="small" disabledFocusable={groups.length === 0}>
          Fail a group’s computers
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {groups.map(({ id, name, members }) => (
            <MenuItem
              key={id}
              onClick={() => {
                const failures = members
                  .filter((server) => !unreachable.has(server))
                  .map((server): ScenarioEvent => ({
                    event: 'failoverRecorderUnavailable',
                    server,
                  }));
                if (failures.length > 0) dispatch(eventsHappened(failures));
              }}
            >
              {name}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
