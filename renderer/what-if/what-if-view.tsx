import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Beaker24Regular } from '@fluentui/react-icons';
import { useId, useMemo, useState, type ReactElement } from 'react';
import { simulate, stateAfter } from '../../shared/failover/simulate';
import { message, type Message } from '../../shared/messages/message';
import type { ScenarioEvent } from '../../shared/model/scenario';
import { useAnalysis } from '../state/analysis/use-analysis';
import { useAppDispatch, useAppSelector, useSite } from '../state/hooks';
import { say } from '../kit/say';
import { OverviewPage } from '../kit/overview-page';
import { AssumptionsBar } from './assumptions';
import { DetailsPane } from './details-pane';
import { serverName } from '../records/event-words';
import { FailGroupMenu } from './fail-group-menu';
import { failuresOf } from '../state/failures-of';
import { MomentSummary } from './moment-summary';
import { ScenarioBar } from './scenario-bar';
import { ServerTree } from './server-tree';
import { isFailure, type StateOfServer } from './server-state';
import { Timeline } from './timeline';
import { TimelineBar } from './timeline-bar';
import { useWhatIfKeys } from './use-what-if-keys';
import { eventsHappened, scenarioLoaded } from '../state/what-if-slice';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    flexShrink: 0,
  },
  gap: { flexGrow: 1 },
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: tokens.spacingHorizontalL,
    flex: '1 1 270px',
    minHeight: '270px',
    minWidth: 0,
  },
  column: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    minHeight: 0,
    minWidth: 0,
  },
  grow: { flex: '1 1 0', minHeight: '150px' },
});

/** Lets servers fail and recover, and shows who takes over. Never touches the configuration. */
export function WhatIfView(): ReactElement {
  const styles = useStyles();
  const timelineId = useId();
  const site = useSite();
  const dispatch = useAppDispatch();
  const { events, shown } = useAppSelector((state) => state.whatIf);
  const [selected, setSelected] = useState<string | null>(null);
  const simulation = useMemo(
    () =>
      simulate(
        site,
        events.map(({ event }) => event),
      ),
    [site, events],
  );
  const moment = useMemo(() => stateAfter(simulation, shown), [simulation, shown]);
  useWhatIfKeys();

  const happen = (happened: readonly ScenarioEvent[], label: Message): void => {
    dispatch(eventsHappened({ events: happened, label }));
  };
  const toggle = ({ next }: StateOfServer): void => {
    const name = serverName(site, next);
    happen(
      [next],
      isFailure(next)
        ? message('whatIf.edit.fail', { name })
        : message('whatIf.edit.recover', { name }),
    );
  };
  return (
    <OverviewPage
      icon={Beaker24Regular}
      name={say('whatIf.name')}
      state={
        <MomentSummary
          moment={moment}
          shown={shown}
          total={events.length}
          refused={simulation.refused.length}
          onSelect={setSelected}
        />
      }
    >
      <AssumptionsBar />
      <div className={styles.bar}>
        <WorstCaseButton />
        <FailGroupMenu moment={moment} onFail={happen} />
        <span className={styles.gap} />
        <ScenarioBar />
      </div>
      <div className={styles.columns}>
        <ServerTree
          moment={moment}
          selected={selected}
          onSelect={setSelected}
          onToggle={({ of }) => {
            toggle(of);
          }}
        />
        <div className={styles.column}>
          <section
            className={mergeClasses(styles.column, styles.grow)}
            aria-labelledby={timelineId}
          >
            <TimelineBar headingId={timelineId} />
            <Timeline simulation={simulation} onSelect={setSelected} />
          </section>
          <DetailsPane
            selected={selected}
            moment={moment}
            onToggle={toggle}
            onFailComputers={({ name }, failures) => {
              happen(failures, message('whatIf.edit.failComputers', { group: name }));
            }}
          />
        </div>
      </div>
    </OverviewPage>
  );
}

function WorstCaseButton(): ReactElement {
  const dispatch = useAppDispatch();
  const { analysis } = useAnalysis();
  const worstCase = analysis?.tolerated.site.worstCase ?? null;
  const why =
    analysis === null
      ? 'whatIf.worstCase.pending'
      : worstCase === null
        ? 'whatIf.worstCase.unknown'
        : 'whatIf.worstCase.known';
  return (
    <Button
      size="small"
      title={say(why)}
      disabledFocusable={worstCase === null}
      onClick={() => {
        if (worstCase === null) return;
        const label = message('whatIf.edit.loadWorstCase');
        dispatch(scenarioLoaded({ scenario: null, events: failuresOf(worstCase), label }));
      }}
    >
      {say('whatIf.worstCase.load')}
    </Button>
  );
}
